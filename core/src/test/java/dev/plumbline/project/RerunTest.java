package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Platform;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.run.BenchmarkSource;
import dev.plumbline.run.Catalog;
import dev.plumbline.run.Descriptor;
import dev.plumbline.run.Preset;
import dev.plumbline.run.event.RunEvent.Planned;
import java.nio.file.Path;
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
