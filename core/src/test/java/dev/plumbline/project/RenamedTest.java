package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.project.history.HistoryLines;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.project.history.SeriesEditing;
import dev.plumbline.project.history.Trends;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve runs: six as {@code a.Old.run}, then six as {@code b.New.run}. */
class RenamedTest {
    private static final Benchmark OLD = Benchmark.of("a.Old.run", Mode.AVERAGE_TIME);
    private static final Benchmark NEW = Benchmark.of("b.New.run", Mode.AVERAGE_TIME);

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "renames:\n  a.Old.run: b.New.run\n");
        project = Project.at(folder);
        for (int day = 1; day <= 12; day++) {
            project.history()
                    .save(Histories.run(
                            day,
                            List.of(Histories.measurement(day <= 6 ? OLD : NEW, 100, 100.5, 101 + day * .01)),
                            List.of()));
        }
    }

    private TrendSeries series() {
        return new Trends(project).series(NEW, Histories.PLATFORM, Metric.primary("ns/op"), Trends.Order.TIME);
    }

    private void accept(Benchmark benchmark, double cost) {
        project.baselines()
                .write(new Baseline(
                        new Platform(Histories.PLATFORM, Environment.UNKNOWN),
                        Histories.measurement(benchmark, cost, cost, cost),
                        new Acceptance(
                                "Ada",
                                Instant.parse("2026-11-01T00:00:00Z"),
                                "first",
                                false,
                                "",
                                Revision.NONE,
                                "",
                                Double.NaN,
                                Double.NaN,
                                "")));
    }

    @Test
    void theTrendOfTheNewNameHasThePastOfTheOldOne() {
        Trends trends = new Trends(project);
        assertThat(trends.benchmarks(Histories.PLATFORM)).containsExactly(NEW);
        assertThat(trends.metrics(NEW, Histories.PLATFORM)).hasSize(1);
        assertThat(series().points()).hasSize(12);
        assertThat(trends.everySeries(Histories.PLATFORM)).singleElement().satisfies(one -> {
            assertThat(one.points()).isEqualTo(series().points());
            assertThat(one.benchmark()).isEqualTo(NEW);
        });
    }

    @Test
    void aRunThatHasBothNamesCountsOnceWithTheNewOne() {
        project.history()
                .save(Histories.run(
                        13,
                        List.of(Histories.measurement(OLD, 50, 50, 50), Histories.measurement(NEW, 100, 100, 100)),
                        List.of()));
        List<SeriesPoint> points = series().points();
        assertThat(points).hasSize(13);
        assertThat(points.get(12).cost(Lens.FLOOR)).isCloseTo(100, within(1e-9));
    }

    @Test
    void whatCheckKnowsOfThePastIncludesTheOldName() {
        assertThat(PastRuns.of(project, Histories.PLATFORM, "").samples(NEW, 30))
                .hasSize(12);
    }

    @Test
    void theBaselineOfTheOldNameHoldsUntilThereIsOneOfTheNewName() {
        accept(OLD, 90);
        assertThat(project.accepted().load(Histories.PLATFORM))
                .extracting(Baseline::benchmark)
                .containsExactly(NEW);
        assertThat(series().baselineCost(Lens.FLOOR)).hasValueCloseTo(90.0, within(1e-9));
        accept(NEW, 100);
        assertThat(project.accepted().load(Histories.PLATFORM)).hasSize(1);
        assertThat(series().baselineCost(Lens.FLOOR)).hasValueCloseTo(100.0, within(1e-9));
    }

    @Test
    void aMarkOfTheOldNameHolds() throws IOException {
        Files.delete(folder.resolve("plumbline.yaml"));
        TrendSeries before =
                new Trends(project).series(OLD, Histories.PLATFORM, Metric.primary("ns/op"), Trends.Order.TIME);
        String run = before.points().get(2).runId();
        new SeriesEditing(project, InstantSource.system()).add(before, SeriesEdit.Kind.IGNORE, run, "Ada", "backup");
        Files.writeString(folder.resolve("plumbline.yaml"), "renames:\n  a.Old.run: b.New.run\n");
        assertThat(series().edit(2, SeriesEdit.Kind.IGNORE)).isPresent();
    }

    @Test
    void filesAndExportsStayAsTheyWere() {
        accept(OLD, 90);
        assertThat(project.baselines().load(Histories.PLATFORM))
                .extracting(Baseline::benchmark)
                .containsExactly(OLD);
        List<String> lines = new ArrayList<>();
        new HistoryLines(project).export(run -> true, lines::add);
        assertThat(lines.get(0)).contains("a.Old.run").doesNotContain("b.New.run");
    }
}
