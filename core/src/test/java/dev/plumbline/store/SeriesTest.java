package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.format.codec.run.RunLine;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.trend.SeriesPoint;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a history does with long series, on whatever database; the subclasses name it. */
abstract class SeriesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Benchmark BENCHMARK = Benchmark.of("a.B.c", Map.of("n", "1"), Mode.THROUGHPUT, 2);

    /** A new, empty database. */
    abstract Store store() throws IOException;

    static Run run(int day, double... opsPerSecond) {
        List<Fork> forks = new ArrayList<>();
        for (double value : opsPerSecond) {
            forks.add(new Fork(Values.of(value / 2), Values.of(value, value, value)));
        }
        Measurement measurement = new Measurement(
                BENCHMARK,
                new Settings(forks.size(), 1, Duration.ofMillis(500), 3, Duration.ofMillis(500)),
                List.of(
                        new MetricValues(Metric.primary("ops/s"), forks),
                        new MetricValues(Metric.secondary("gc.alloc.rate.norm", "B/op"), List.of(Fork.of(8, 8)))));
        return new Run(
                "run" + day,
                "day " + day,
                NOON.plus(Duration.ofDays(day)),
                new Platform("linux", new Environment(Map.of(Fact.CPU, "A CPU"))),
                new Revision("c" + day, "main", false, "commit " + day),
                RunState.COMPLETE,
                true,
                List.of(measurement),
                List.of());
    }

    private static List<String> ids(List<SeriesPoint> points) {
        return points.stream().map(SeriesPoint::runId).toList();
    }

    @Test
    void aRunComesBackAsItWas() throws IOException {
        History history = store().history();
        Run run = run(1, 1000, 1100);
        history.save(run);
        assertThat(history.run("run1")).contains(run);
    }

    @Test
    void theOlderRunIsFirstAndEveryForkSaysItsCost() throws IOException {
        History history = store().history();
        history.saveAll(List.of(run(2, 1000, 500), run(1, 1000)), Set.of());
        List<SeriesPoint> series = history.series(List.of(BENCHMARK), "linux", Metric.PRIMARY);
        assertThat(ids(series)).containsExactly("run1", "run2");
        assertThat(series.get(0).floor()).isCloseTo(1e6, within(1e-6));
        assertThat(series.get(1).floorLogs()).hasSize(2);
        assertThat(series.get(1).mean()).isCloseTo(Math.sqrt(1e6 * 2e6), within(1e-3));
        assertThat(series.get(1).revision().commit()).isEqualTo("c2");
        assertThat(series.get(1).environment().get(Fact.CPU)).contains("A CPU");
    }

    private static Run printed(int day, double opsPerSecond) {
        Run run = run(day, opsPerSecond);
        Measurement measured = run.measurements().get(0);
        Measurement summary = new Measurement(
                BENCHMARK,
                measured.settings(),
                List.of(new MetricValues(
                        Metric.primary("ops/s"),
                        List.of(),
                        new PublishedScore(opsPerSecond, Double.NaN, Double.NaN, 0))));
        return new Run(
                run.id(),
                run.name(),
                run.startedAt(),
                run.platform(),
                run.revision(),
                run.state(),
                true,
                List.of(summary),
                List.of());
    }

    @Test
    void aMeanThatWasPrintedWithoutItsValuesIsARunOfTheSeriesInBothLenses() throws IOException {
        Store store = store();
        store.history().saveAll(List.of(printed(1, 1000), printed(2, 500)), Set.of());
        List<SeriesPoint> series = store.history().series(List.of(BENCHMARK), "linux", Metric.PRIMARY);
        assertThat(ids(series)).containsExactly("run1", "run2");
        assertThat(series.get(1).floor()).isCloseTo(2e6, within(1e-3));
        assertThat(series.get(1).mean()).isCloseTo(2e6, within(1e-3));
        assertThat(series.get(1).forks()).isZero();
        assertThat(store.care().verify()).isEmpty();
    }

    @Test
    void aPrintedMeanIsNoRunBesideRunsWithValues() throws IOException {
        History history = store().history();
        history.saveAll(List.of(printed(1, 1000), run(2, 1000)), Set.of());
        assertThat(ids(history.series(List.of(BENCHMARK), "linux", Metric.PRIMARY)))
                .containsExactly("run2");
    }

    @Test
    void anInvalidRunLeavesTheSeries() throws IOException {
        History history = store().history();
        history.saveAll(List.of(run(1, 1000), run(2, 1000)), Set.of());
        history.markInvalid("run1", "a neighbour");
        assertThat(ids(history.series(List.of(BENCHMARK), "linux", Metric.PRIMARY)))
                .containsExactly("run2");
    }

    private static Run on(String platform, Run run) {
        return new Run(
                run.id(),
                run.name(),
                run.startedAt(),
                new Platform(platform, run.platform().environment()),
                run.revision(),
                run.state(),
                run.valid(),
                run.measurements(),
                run.failures());
    }

    @Test
    void thePlatformWithMostRunsIsFirst() throws IOException {
        History history = store().history();
        history.saveAll(List.of(on("arm", run(1, 1000)), run(2, 1000), run(3, 1000)), Set.of());

        assertThat(history.platforms()).containsExactly("linux", "arm");
    }

    @Test
    void theRunsOfEachBenchmarkAreCounted() throws IOException {
        History history = store().history();
        history.saveAll(List.of(run(1, 1000), run(2, 1000), on("arm", run(3, 1000))), Set.of());

        assertThat(history.counts("linux")).isEqualTo(Map.of(BENCHMARK, 2));
    }

    @Test
    void theMetricsOfABenchmarkBeginWithThePrimaryOne() throws IOException {
        History history = store().history();
        history.save(run(1, 1000));
        assertThat(history.metrics(List.of(BENCHMARK), "linux"))
                .extracting(Metric::name)
                .containsExactly(Metric.PRIMARY, "gc.alloc.rate.norm");
        assertThat(history.platforms()).containsExactly("linux");
    }

    /** The same run, whose primary metric has this unit. */
    private static Run in(String unit, Run run) {
        Measurement old = run.measurements().get(0);
        return new Run(
                run.id(),
                run.name(),
                run.startedAt(),
                run.platform(),
                run.revision(),
                run.state(),
                true,
                List.of(new Measurement(
                        old.benchmark(),
                        old.settings(),
                        List.of(new MetricValues(
                                Metric.primary(unit), old.primary().forks())))),
                List.of());
    }

    @Test
    void aMetricIsToldInTheUnitOfItsNewestRunAndTheOtherUnitsAreCounted() throws IOException {
        History history = store().history();
        history.saveAll(
                List.of(run(1, 1000), in("zebras", run(2, 7)), run(3, 1000), in("ops/ms", run(4, 0))), Set.of());

        assertThat(history.metrics(List.of(BENCHMARK), "linux").get(0).unit().text())
                .isEqualTo("ops/ms");
        assertThat(history.units(List.of(BENCHMARK), "linux", Metric.PRIMARY))
                .extracting(of -> of.unit().text() + " " + of.runs() + " " + of.silent())
                .containsExactlyInAnyOrder("ops/s 2 0", "zebras 1 0", "ops/ms 1 1");
        assertThat(ids(history.series(List.of(BENCHMARK), "linux", Metric.PRIMARY)))
                .containsExactly("run1", "run3");
    }

    @Test
    void pruningTakesIterationsAndKeepsTheSeries() throws IOException {
        Store store = store();
        store.history().saveAll(List.of(run(1, 1000), run(9, 2000)), Set.of());
        Instant middle = NOON.plus(Duration.ofDays(5));
        HistoryCare.Pruned expected = new HistoryCare.Pruned(1, 6);
        assertThat(store.care().preview(middle)).isEqualTo(expected);
        assertThat(store.care().prune(middle, "ada")).isEqualTo(expected);
        assertThat(store.care().preview(middle)).isEqualTo(new HistoryCare.Pruned(0, 0));
        List<SeriesPoint> series = store.history().series(List.of(BENCHMARK), "linux", Metric.PRIMARY);
        assertThat(ids(series)).containsExactly("run1", "run9");
        assertThat(series.get(0).floor()).isCloseTo(1e6, within(1e-6));
        assertThat(store.care().verify()).isEmpty();
    }

    private static RunLine sent(Store from) {
        String text = from.history().line("run1").orElseThrow().text();
        return RunLine.read(text, "a test");
    }

    @Test
    void aPrunedRunTakesWhatItsForksSaidToAnotherHistory() throws IOException {
        Store from = store();
        from.history().save(run(1, 1000, 500));
        from.care().prune(NOON.plus(Duration.ofDays(5)), "ada");
        Store to = store();
        to.history().takeIn(List.of(sent(from)));
        assertThat(to.history().series(List.of(BENCHMARK), "linux", Metric.PRIMARY))
                .isEqualTo(from.history().series(List.of(BENCHMARK), "linux", Metric.PRIMARY))
                .hasSize(1);
        assertThat(to.care().verify()).isEmpty();
    }

    @Test
    void whatPeopleSayOfARunGoesWithItToAnotherHistory() throws IOException {
        Store from = store();
        from.history().saveAll(List.of(run(1, 1000)), Set.of("nightly"));
        from.history().markInvalid("run1", "a neighbour");
        History to = store().history();
        to.takeIn(List.of(sent(from)));
        assertThat(to.runs()).singleElement().satisfies(header -> {
            assertThat(header.invalidReason()).isEqualTo("a neighbour");
            assertThat(header.tags()).containsExactly("nightly");
        });
        assertThat(to.series(List.of(BENCHMARK), "linux", Metric.PRIMARY)).isEmpty();
    }

    @Test
    void iterationsThatVanishedAreFound() throws IOException {
        Store store = store();
        store.history().save(run(1, 1000));
        store.write(handle -> handle.execute("DELETE FROM iteration"));
        assertThat(store.care().verify()).containsExactly("run run1 lost iterations that nobody pruned");
    }
}
