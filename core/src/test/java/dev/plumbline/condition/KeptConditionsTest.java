package dev.plumbline.condition;

import static dev.plumbline.condition.ConditionedForks.QUIET;
import static dev.plumbline.condition.ConditionedForks.STARVED;
import static dev.plumbline.condition.ConditionedForks.fork;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineFile;
import dev.plumbline.format.codec.run.RunJson;
import dev.plumbline.model.AsideFork;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.store.History;
import dev.plumbline.trend.SeriesPoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions come back as they were, from every place that keeps measurements. */
class KeptConditionsTest {
    private static final Condition PARTLY_KNOWN = new Condition(Double.NaN, 0.9, 0.3, Double.NaN, 0.1, Double.NaN, 2.5);
    private static final Platform PLATFORM = new Platform("linux", Environment.UNKNOWN.with(Fact.CORES, "2"));
    private static final Measurement MEASURED = new Measurement(
                    Benchmark.of("a.B.c", Mode.AVERAGE_TIME),
                    new Settings(2, 0, Duration.ZERO, 3, Duration.ofMillis(500)),
                    List.of(new MetricValues(
                            Metric.primary("ns/op"),
                            List.of(
                                    fork(new double[] {10, 11, 12}, QUIET, QUIET, STARVED),
                                    fork(new double[] {13, 14, 15}, PARTLY_KNOWN, QUIET, QUIET)))))
            .withAside(List.of(new AsideFork(2, 0, fork(new double[] {99, 98, 97}, STARVED, STARVED, STARVED))));
    private static final Run RUN = new Run(
            "20261201-000000-0001",
            "",
            Instant.EPOCH,
            PLATFORM,
            Revision.NONE,
            RunState.COMPLETE,
            true,
            List.of(MEASURED),
            List.of());

    @TempDir
    Path folder;

    @Test
    void aRunOnOneLineKeepsThem() {
        assertThat(RunJson.read(RunJson.line(RUN), "test").measurements()).containsExactly(MEASURED);
    }

    @Test
    void theHistoryKeepsThemWithTheForksThatAreNotJudged() {
        History history = History.open(folder.resolve("history.db"));
        history.save(RUN);
        assertThat(history.run(RUN.id()).orElseThrow().measurements()).containsExactly(MEASURED);
        SeriesPoint point = history.series(List.of(MEASURED.benchmark()), "linux", Metric.PRIMARY)
                .get(0);
        assertThat(point.conditions())
                .isEqualTo(SideConditions.of(MEASURED.primary().forks(), 2));
    }

    @Test
    void aBaselineKeepsThoseOfTheForksThatWereAccepted() {
        Baseline baseline = new Baseline(
                PLATFORM,
                MEASURED,
                new Acceptance(
                        "me", Instant.EPOCH, "first", false, RUN.id(), Revision.NONE, "", Double.NaN, Double.NaN, ""));
        Baseline read = BaselineFile.read(BaselineFile.write(baseline), "test");
        assertThat(read.measurement()).isEqualTo(MEASURED.withAside(List.of()));
    }
}
