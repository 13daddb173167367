package dev.plumbline.project.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.ConditionedForks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.project.Project;
import dev.plumbline.run.Preset;
import dev.plumbline.stats.Rule;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturingTest {
    private static final Benchmark FINE = Benchmark.of("a.B.fine", Mode.AVERAGE_TIME);
    private static final Benchmark BROKEN = Benchmark.of("a.B.broken", Mode.AVERAGE_TIME);
    private static final Benchmark COLD = Benchmark.of("a.B.cold", Mode.AVERAGE_TIME);

    @TempDir
    Path folder;

    private static Measurement measured(Benchmark benchmark, Fork... forks) {
        return new Measurement(
                benchmark,
                Preset.QUICK.settings(),
                List.of(new MetricValues(Metric.primary("ns/op"), Arrays.asList(forks))));
    }

    private static Run run(List<Measurement> measurements, Run.FailedFork... failures) {
        return new Run(
                "20261201-000000-0001",
                "",
                Instant.EPOCH,
                new Platform("linux", Environment.UNKNOWN),
                Revision.NONE,
                RunState.FAILED,
                true,
                measurements,
                List.of(failures));
    }

    @Test
    void aBenchmarkOfWhichAForkThrewIsNotAccepted() {
        Run run = run(
                List.of(
                        measured(FINE, Fork.of(1, 2, 3)),
                        measured(BROKEN, Fork.of(1, 2, 3)),
                        measured(COLD, Fork.of(1, 2, 3))),
                new Run.FailedFork(BROKEN, 2, Failure.THREW, "threw"),
                new Run.FailedFork(COLD, 2, Failure.NOT_WARM, "cold"));
        assertThat(new Capturing(Project.at(folder)).preview(run, Rule.DEFAULT))
                .extracting(Capturing.Row::benchmark)
                .containsExactly(FINE, COLD);
    }

    @Test
    void whatWasMeasuredUnderLoadIsToldAndItsFileSaysSo() {
        Run run = run(List.of(
                measured(
                        FINE,
                        ConditionedForks.fork(1, ConditionedForks.all(5, ConditionedForks.QUIET)),
                        ConditionedForks.fork(1, ConditionedForks.all(5, ConditionedForks.QUIET))),
                measured(
                        COLD,
                        ConditionedForks.fork(1, ConditionedForks.all(5, ConditionedForks.STARVED)),
                        ConditionedForks.fork(1, ConditionedForks.all(5, ConditionedForks.STARVED)))));
        Project project = Project.at(folder);
        Capturing capturing = new Capturing(project);
        List<Capturing.Row> rows = capturing.preview(run, Rule.DEFAULT);
        assertThat(rows).extracting(Capturing.Row::isUnderLoad).containsExactly(false, true);

        capturing.accept(run, rows, new Capturing.Signature("me", "first", false, "", Instant.EPOCH));
        assertThat(project.baselines().load("linux"))
                .filteredOn(baseline -> baseline.benchmark().equals(COLD))
                .singleElement()
                .satisfies(baseline -> assertThat(baseline.acceptance().note())
                        .contains("measured under load: other processes took 1.9 cores"));
    }

    @Test
    void aBaselineSaysWhatBecameOfItsForks() {
        Run run = run(
                List.of(measured(
                        COLD,
                        ConditionedForks.fork(1, ConditionedForks.all(5, ConditionedForks.STARVED)),
                        ConditionedForks.fork(1, ConditionedForks.all(5, ConditionedForks.QUIET)))),
                new Run.FailedFork(COLD, 2, Failure.NOT_WARM, "cold"));
        Project project = Project.at(folder);
        Capturing capturing = new Capturing(project);
        capturing.accept(
                run,
                capturing.preview(run, Rule.DEFAULT),
                new Capturing.Signature("me", "first", false, "", Instant.EPOCH));
        assertThat(project.baselines().load("linux"))
                .singleElement()
                .satisfies(baseline ->
                        assertThat(baseline.acceptance().note()).contains("2 of 3 forks usable, 1 cold, 1 disturbed"));
    }
}
