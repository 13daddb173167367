package dev.plumbline.app.cli.option;

import dev.plumbline.model.settings.BuildSettings;
import picocli.CommandLine.Option;

/** How a revision is built; what is not given stands in plumbline.yaml. */
public final class BuildOptions {
    @Option(
            names = "--build",
            paramLabel = "COMMAND",
            description =
                    "How a revision or folder is built (default: build.command of plumbline.yaml, else Maven's or "
                            + "Gradle's usual one).")
    String command = "";

    @Option(
            names = "--built",
            paramLabel = "CLASSPATH",
            description =
                    "The JMH jar or class path that the build leaves, below the workspace; a file name may hold * "
                            + "(default: build.classPath, else target/benchmarks.jar).")
    String classPath = "";

    public BuildSettings settings() {
        return new BuildSettings(command, classPath);
    }
}
