package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.report.trend.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.TrendSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsTest {
    private static final Benchmark BENCHMARK = Histories.benchmark(1);

    @TempDir
    private Path folder;

    private static Run run(int day, double cost, String jdk) {
        SplittableRandom random = new SplittableRandom(day);
        double[] forks = random.doubles(5, cost * .995, cost * 1.005).toArray();
        Run plain = Histories.run(day, List.of(Histories.measurement(BENCHMARK, forks)), List.of());
        return new Run(
                plain.id(),
                plain.name(),
                plain.startedAt(),
                new Platform(Histories.PLATFORM, new Environment(Map.of(Fact.JDK, jdk))),
                plain.revision(),
                plain.state(),
                true,
                plain.measurements(),
                List.of());
    }

    private Trends filled(double later, String laterJdk) {
        Project project = Project.at(folder);
        for (int day = 1; day <= 20; day++) {
            project.history().save(run(day, day <= 10 ? 100 : later, day <= 10 ? "17.0.1" : laterJdk));
        }
        return new Trends(project);
    }

    private TrendSeries series(Trends trends) {
        Metric metric = trends.metrics(BENCHMARK, Histories.PLATFORM).get(0);
        return trends.series(BENCHMARK, Histories.PLATFORM, metric, Trends.Order.TIME);
    }

    @Test
    void aStepOfTenPercentIsFoundAtItsFirstRun() {
        TrendSeries series = series(filled(110, "17.0.1"));
        assertThat(series.breaks()).isEmpty();
        assertThat(series.trend(Lens.FLOOR).proven()).singleElement().satisfies(point -> {
            assertThat(point.index()).isEqualTo(10);
            assertThat(point.ratio()).isCloseTo(1.1, within(.005));
            assertThat(point.tier()).isEqualTo(ChangePoint.Tier.PROVEN);
        });
        assertThat(report(series).text())
                .startsWith("B1.c on test-platform: 20 runs, 1 change point, floor\n")
                .contains("\n  \u2500\u2500 \u25b2 +9.9 % (+9.8");
    }

    @Test
    void anotherJdkSplitsTheSeriesAndIsNamed() {
        TrendSeries series = series(filled(110, "25.0.3"));
        assertThat(series.trend(Lens.FLOOR).proven()).isEmpty();
        assertThat(series.breaks()).singleElement().satisfies(split -> {
            assertThat(split.index()).isEqualTo(10);
            assertThat(split.differences())
                    .extracting(Environment.Difference::text)
                    .containsExactly("JDK 17.0.1 \u2192 25.0.3");
        });
        assertThat(report(series).text()).contains("another environment: JDK 17.0.1 \u2192 25.0.3");
    }

    @Test
    void runsTravelToAnotherWorkspaceAndComeInOnce(@TempDir Path elsewhere) throws IOException {
        filled(110, "17.0.1");
        List<String> lines = new ArrayList<>();
        assertThat(new HistoryLines(Project.at(folder)).export(run -> true, lines::add))
                .isEqualTo(20);
        Path file = Files.write(elsewhere.resolve("runs.jsonl"), lines);
        Project other = Project.at(elsewhere);
        assertThat(new HistoryLines(other).take(file)).isEqualTo(new HistoryLines.Taken(20, 0));
        assertThat(new HistoryLines(other).take(file)).isEqualTo(new HistoryLines.Taken(0, 20));
        assertThat(other.history()
                        .run(Project.at(folder).history().runs().get(0).id()))
                .isEqualTo(Project.at(folder)
                        .history()
                        .run(other.history().runs().get(0).id()));
    }

    @Test
    void aWholeHistoryFileComesIn(@TempDir Path elsewhere) {
        filled(110, "17.0.1");
        Project other = Project.at(elsewhere);
        assertThat(new HistoryLines(other).take(Project.at(folder).historyFile()))
                .isEqualTo(new HistoryLines.Taken(20, 0));
    }

    @Test
    void aHistoryThatIsNotThereIsSaidToBeMissing() {
        HistoryLines lines = new HistoryLines(Project.at(folder));
        Path file = folder.resolve("runs.jsonl");
        assertThatThrownBy(() -> lines.take(file)).hasMessage(file + " does not exist; check the name");
    }

    @Test
    void aBrokenLineIsNamedAndWhatStoodBeforeItIsIn(@TempDir Path elsewhere) throws IOException {
        filled(110, "17.0.1");
        List<String> lines = new ArrayList<>();
        new HistoryLines(Project.at(folder)).export(run -> true, lines::add);
        lines.set(3, lines.get(3).substring(0, 80));
        Path file = Files.write(elsewhere.resolve("runs.jsonl"), lines);
        Project other = Project.at(elsewhere);
        assertThatThrownBy(() -> new HistoryLines(other).take(file)).hasMessageStartingWith("runs.jsonl, line 4");
        assertThat(other.history().runs()).hasSize(3);
    }

    private SeriesReport report(TrendSeries series) {
        return new SeriesReport(
                series, Lens.FLOOR, StepStates.of(Project.at(folder), series, Lens.FLOOR), ZoneOffset.UTC);
    }
}
