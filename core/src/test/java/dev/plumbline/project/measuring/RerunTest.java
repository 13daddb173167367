package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.run.Catalog;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.Preset;
import dev.plumbline.run.Probes;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured again, from a history with one failed, one undecided and one settled benchmark. */
class RerunTest {
    private static final Benchmark FAILED = Histories.benchmark(1);
    private static final Benchmark UNDECIDED = Histories.benchmark(2);
    private static final Benchmark SETTLED = Histories.benchmark(3);

    @TempDir
    Path folder;

    private Project project;
    private Rerun rerun;

    @BeforeEach
    void open() {
        project = Project.at(folder);
        BenchmarkSource source = new BenchmarkSource("my.jar", List.of());
        Platform platform = Histories.run(1, List.of(), List.of()).platform();
        rerun = new Rerun(
                project,
                new Workbench(
                        source, Jdk.running(), platform, new Catalog(source, List.of()), new Descriptor(List.of())));
    }

    private void measured() {
        Measurement noisy = Histories.measurement(UNDECIDED, 100, 130, 95, 140);
        Measurement calm = Histories.measurement(SETTLED, 100, 100.01, 100.02, 100.01, 100, 100.02, 100.01);
        project.history()
                .save(Histories.run(
                        1, List.of(noisy, calm), List.of(new Run.FailedFork(FAILED, 1, Failure.THREW, "it threw"))));
    }

    private void accepted() {
        Acceptance acceptance =
                new Acceptance("me", Instant.EPOCH, "why", false, "", Revision.NONE, "", Double.NaN, Double.NaN, "");
        Platform platform = Histories.run(1, List.of(), List.of()).platform();
        project.baselines()
                .write(new Baseline(platform, Histories.measurement(UNDECIDED, 100, 120, 90, 135), acceptance));
        project.baselines()
                .write(new Baseline(
                        platform,
                        Histories.measurement(SETTLED, 100, 100.01, 100.02, 100.01, 100, 100.02, 100.01),
                        acceptance));
    }

    private List<Planned> items(String what) {
        return rerun.items(what, List.of(FAILED, UNDECIDED, SETTLED), Preset.QUICK.settings(), same -> same);
    }

    @Test
    void whatFailedIsMeasuredAgain() {
        measured();
        assertThat(items("failed")).containsExactly(new Planned(FAILED, Preset.QUICK.settings()));
        assertThat(items("last")).isEqualTo(items("failed"));
        assertThat(items(Histories.run(1, List.of(), List.of()).id())).isEqualTo(items("failed"));
    }

    @Test
    void whatFailedKeepsItsSettingsItsJarAndItsArguments() throws IOException {
        measured();
        Run run = Histories.run(1, List.of(), List.of());
        Settings own = new Settings(2, 1, Duration.ofMillis(70), 4, Duration.ofMillis(70));
        Path jar = Probes.source().classPath().get(0);
        try (EventLog log = EventLog.create(project.runFolder(run.id()))) {
            log.onEvent(new RunEvent.RunStarted(
                    Instant.EPOCH,
                    run.id(),
                    "",
                    run.platform().id(),
                    Environment.UNKNOWN,
                    Revision.NONE,
                    List.of(new Planned(FAILED, own))));
        }
        RunRequest.of(asked(run, own, BenchmarkSource.of(jar.toString())), null).write(project.runFolder(run.id()));

        assertThat(items("failed")).containsExactly(new Planned(FAILED, own));
        EarlierRun earlier = EarlierRun.of(project, Rerun.runId(project, "failed", Histories.PLATFORM))
                .orElseThrow();
        assertThat(earlier.source(() -> BenchmarkSource.of("nowhere")).classPath())
                .containsExactly(jar);
        assertThat(earlier.jdk().home()).isEqualTo(Jdk.running().home());
        assertThat(earlier.under(RunOptions.DEFAULT).jvmArgs()).containsExactly("-Da=b");
        assertThat(earlier.under(new RunOptions("", List.of(), List.of("-Dc=d"), Duration.ZERO))
                        .jvmArgs())
                .containsExactly("-Dc=d");
    }

    @Test
    void anArgumentWhoseValueIsNotKeptIsAskedFor() throws IOException {
        measured();
        Run run = Histories.run(1, List.of(), List.of());
        Files.createDirectories(project.runFolder(run.id()));
        RunPlan plan = asked(run, Preset.QUICK.settings(), Probes.source());
        RunRequest.of(withArguments(plan, List.of("-Dmy.token=abc")), null).write(project.runFolder(run.id()));
        EarlierRun earlier = EarlierRun.of(project, run.id()).orElseThrow();
        assertThatThrownBy(() -> earlier.under(RunOptions.DEFAULT))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("my.token")
                .hasMessageContaining("--jvm-args");
    }

    private static RunPlan asked(Run run, Settings settings, BenchmarkSource source) {
        return new RunPlan(
                run.id(),
                "",
                source,
                new Descriptor(List.of()),
                Jdk.running(),
                run.platform(),
                Revision.NONE,
                List.of(new Planned(FAILED, settings)),
                List.of(),
                List.of("-Da=b"),
                Duration.ZERO,
                false,
                Probes.IDLE);
    }

    private static RunPlan withArguments(RunPlan plan, List<String> jvmArgs) {
        return new RunPlan(
                plan.id(),
                plan.name(),
                plan.source(),
                plan.descriptor(),
                plan.jdk(),
                plan.platform(),
                plan.revision(),
                plan.items(),
                plan.profilers(),
                jvmArgs,
                plan.silence(),
                false,
                plan.meters());
    }

    @Test
    void whatStayedInconclusiveIsMeasuredAgainAsItWas() {
        measured();
        accepted();
        assertThat(items("inconclusive"))
                .containsExactly(new Planned(
                        UNDECIDED, Histories.measurement(UNDECIDED, 1, 1, 1, 1).settings()));
    }

    @Test
    void withoutBaselinesNothingIsInconclusive() {
        measured();
        assertThatThrownBy(() -> items("inconclusive"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("there are no baselines of " + Histories.PLATFORM);
    }

    @Test
    void aRunThatIsNotThereIsNamed() {
        measured();
        assertThatThrownBy(() -> items("yesterday"))
                .hasMessage("there is no run 'yesterday'; say failed, inconclusive, last or a run's id");
    }

    @Test
    void whatFailedInAnotherJarAsksForIt() {
        measured();
        assertThatThrownBy(() -> rerun.items("failed", List.of(SETTLED), Preset.QUICK.settings(), same -> same))
                .hasMessageContaining("is not in my.jar; name its jar with --jar");
    }

    @Test
    void nothingMeasuredYetIsSaid() {
        assertThatThrownBy(() -> items("failed")).hasMessageStartingWith("nothing was measured here yet");
    }
}
