package dev.plumbline.app.cli.option;

import dev.plumbline.host.Jdk;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The JDK that benchmarks run on. */
public final class JdkOption {
    @Option(
            names = "--jdk",
            paramLabel = "PATH",
            description = "Measure on this JDK instead of the one that runs Plumbline.")
    @Nullable
    Path jdk;

    public Jdk chosen() {
        return jdk == null ? Jdk.running() : Jdk.at(jdk);
    }
}
