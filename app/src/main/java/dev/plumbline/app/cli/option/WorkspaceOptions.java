package dev.plumbline.app.cli.option;

import dev.plumbline.app.installation.Installation;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.JdkFinder;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.EarlierRun;
import dev.plumbline.project.measuring.Rerun;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.BuiltFor;
import dev.plumbline.run.source.JdkNeeded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which benchmarks, on which JDK: the options that run, list and check share. */
public final class WorkspaceOptions {
    @Option(
            names = "--jar",
            paramLabel = "JAR",
            description = "A JMH jar of yours, or a class path with JMH on it, instead of the bundled kernels.")
    @Nullable
    String jar;

    @Mixin
    JdkOption jdk = new JdkOption();

    /** Lists the benchmarks and probes the machine. */
    public Workbench open(Project project) {
        return open(project, null);
    }

    /** The same, with source and JDK of an earlier run, if there is one, where the call names none. */
    public Workbench open(Project project, @Nullable EarlierRun earlier) {
        BenchmarkSource source = jar == null
                ? earlier == null ? Installation.kernels() : earlier.source(Installation::kernels)
                : BenchmarkSource.of(jar);
        Jdk chosen = jdk.jdk == null && earlier != null ? earlier.jdk() : jdk.chosen();
        refuseOlderJdk(source, chosen);
        return Workbench.open(source, chosen, project.settings().platformLabel());
    }

    /** Before anything is measured: JMH lists a jar of a newer JDK, and each of its forks would fail. */
    private static void refuseOlderJdk(BenchmarkSource source, Jdk chosen) {
        try {
            source.classPath().forEach(part -> BuiltFor.requireNoNewer(part, chosen.feature()));
        } catch (PlumblineException e) {
            if (e.getCause() instanceof JdkNeeded needed) {
                String advice = JdkFinder.atLeast(needed.feature())
                        .map(jdk -> "this machine has one: --jdk " + jdk.home())
                        .orElse("install one, and name it with --jdk");
                throw PlumblineException.usage(e.sentence() + "; " + advice, needed);
            }
            throw e;
        }
    }

    /** What of an earlier run is measured again, with how that run was asked for; empty where that is not known. */
    public Optional<EarlierRun> earlier(Project project, String rerun) {
        if (rerun.isBlank()) {
            return Optional.empty();
        }
        String here = PlatformProbe.probe(chosenJdk(), project.settings().platformLabel())
                .id();
        return EarlierRun.of(project, Rerun.runId(project, rerun, here));
    }

    public Jdk chosenJdk() {
        return jdk.chosen();
    }
}
