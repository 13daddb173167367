package dev.plumbline.app.cli;

import dev.plumbline.app.installation.Installation;
import dev.plumbline.host.Jdk;
import dev.plumbline.project.Project;
import dev.plumbline.project.Workbench;
import dev.plumbline.run.BenchmarkSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which benchmarks, on which JDK: the options that run, list and check share. */
final class WorkspaceOptions {
    @Option(
            names = "--jar",
            paramLabel = "JAR",
            description = "A JMH jar of yours, or a class path with JMH on it, instead of the bundled kernels.")
    @Nullable
    String jar;

    @Mixin
    JdkOption jdk = new JdkOption();

    /** Lists the benchmarks and probes the machine. */
    Workbench open(Project project) {
        BenchmarkSource source = jar == null ? Installation.kernels() : BenchmarkSource.of(jar);
        return Workbench.open(source, chosenJdk(), project.settings().platformLabel());
    }

    Jdk chosenJdk() {
        return jdk.chosen();
    }
}
