package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Measurements of real processes; their sizes are judged, never their times. */
class ToolBenchTest {
    private static final ToolSubject SORTS = ToolSubject.of(
                    "sorter", "def f(n):\n    return sorted(range(n), key=lambda x: -x)")
            .withInput("{\"n\": 2000}");

    private static ToolBench bench(int forks, BenchListener listener) {
        return new ToolBench(OneCall.SANDBOX, BenchPlan.DEFAULT.withForks(forks), listener);
    }

    @Test
    void givesAMeasurementLikeAnyOther() {
        ToolMeasurement measured = bench(3, BenchListener.SILENT).measure(SORTS);
        assertThat(measured.times()).hasValueSatisfying(times -> {
            assertThat(times.benchmark().name()).isEqualTo("tool.sorter");
            assertThat(times.benchmark().mode()).isEqualTo(Mode.AVERAGE_TIME);
            assertThat(times.forkCount()).isEqualTo(3);
            assertThat(times.primary().metric().unit().text()).isEqualTo("ms/op");
            assertThat(times.metric("peak.traced")).isPresent();
        });
        assertThat(measured.iterations()).isEqualTo(10);
        assertThat(measured.intervalMs())
                .hasValueSatisfying(i -> assertThat(i.low()).isLessThanOrEqualTo(i.high()));
        assertThat(measured.peakTracedBytes().orElse(0)).isGreaterThan(16_000);
        assertThat(measured.peakResidentBytes().orElse(0)).isGreaterThan(1_000_000);
    }

    @Test
    void reportsThreeRunsAndTheBestOfThem() {
        ToolMeasurement measured = bench(5, BenchListener.SILENT).measure(SORTS);
        assertThat(measured.runs()).extracting(ToolRun::number).containsExactly(1, 2, 3);
        assertThat(measured.runs()).contains(measured.best().orElseThrow());
        assertThat(measured.failure()).isEmpty();
    }

    @Test
    void fewerForksGiveFewerRuns() {
        ToolMeasurement measured = bench(2, BenchListener.SILENT).measure(SORTS);
        assertThat(measured.runs())
                .hasSize(2)
                .noneMatch(run -> run.executionTimeMs().isEmpty());
    }

    @Test
    void oldAndNewAreMeasuredInTurnsAndJudged() {
        List<String> order = new ArrayList<>();
        MeasuredPair pair = new ToolBench(
                        OneCall.SANDBOX,
                        BenchPlan.DEFAULT,
                        (toolId, done, total) -> order.add(toolId + " " + done + "/" + total))
                .measurePair(
                        SORTS,
                        SORTS.withCode(
                                "def f(n):\n    [sorted(range(n), key=lambda x: -x) for _ in range(3)]\n    return n"));
        assertThat(pair.comparison(Rule.DEFAULT)).hasValueSatisfying(comparison -> {
            assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
            assertThat(comparison.change()).isBetween(0.5, 6.0);
        });
        assertThat(order).hasSize(10).startsWith("sorter 1/10").endsWith("sorter 10/10");
    }

    @Test
    void aToolThatFailsAlwaysIsNotTimed() {
        ToolMeasurement measured =
                bench(5, BenchListener.SILENT).measure(ToolSubject.of("t", "def f(): raise OSError"));
        assertThat(measured.isSuccess()).isFalse();
        assertThat(measured.best()).isEmpty();
        assertThat(measured.times()).isEmpty();
        assertThat(measured.medianMs()).isEmpty();
        assertThat(measured.peakTracedBytes()).isEmpty();
        assertThat(measured.runs()).hasSize(3).allMatch(ToolRun::isFailed);
    }

    @Test
    void aToolThatFailsSometimesSaysSo() {
        ToolMeasurement measured = bench(3, BenchListener.SILENT)
                .measure(
                        ToolSubject.of(
                                "t",
                                "import sys\ncount = 0\ndef f():\n    global count\n    count += 1\n    assert count < 3, 'third'"));
        assertThat(measured.failedForks()).isEqualTo(3);
        assertThat(measured.failure())
                .map(RunFailure::message)
                .hasValue("AssertionError: third (line 6 of the tool), in a later call; the first one succeeded");
        assertThat(measured.runs()).hasSize(3).allMatch(ToolRun::isFailed);
    }

    @Test
    void afterATimeLimitNothingIsTriedAgain() {
        ToolMeasurement measured = new ToolBench(
                        OneCall.SANDBOX,
                        BenchPlan.DEFAULT.withLimits(SandboxLimits.DEFAULT.withWallTime(Duration.ofSeconds(1))),
                        BenchListener.SILENT)
                .measure(ToolSubject.of("t", "def f():\n    while True: pass"));
        assertThat(measured.runs())
                .singleElement()
                .extracting(ToolRun::isFailed)
                .isEqualTo(true);
    }

    @Test
    void stopsOnRequest() {
        CompletableFuture<Integer> started = new CompletableFuture<>();
        ToolBench bench = bench(50, (toolId, done, total) -> started.complete(done));
        CompletableFuture<ToolMeasurement> measured = CompletableFuture.supplyAsync(() -> bench.measure(SORTS));
        started.join();
        bench.stop();
        assertThatThrownBy(measured::join)
                .hasCauseInstanceOf(PlumblineException.class)
                .hasMessageContaining("the measurement of sorter was stopped");
    }
}
