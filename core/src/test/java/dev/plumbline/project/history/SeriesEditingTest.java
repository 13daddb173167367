package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.report.trend.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.TrendSeries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesEditingTest {
    private static final Benchmark BENCHMARK = Histories.benchmark(1);

    @TempDir
    private Path folder;

    private SeriesEditing editing() {
        return new SeriesEditing(Project.at(folder), InstantSource.system());
    }

    private static String id(int index) {
        return Histories.run(index + 1, List.of(), List.of()).id();
    }

    /** Runs of five forks that scatter by half a percent. */
    private void fill(int runs, IntToDoubleFunction level) {
        SplittableRandom random = new SplittableRandom(3);
        Project project = Project.at(folder);
        for (int i = 0; i < runs; i++) {
            double cost = level.applyAsDouble(i);
            double[] forks = random.doubles(5, cost * .995, cost * 1.005).toArray();
            project.history().save(Histories.run(i + 1, List.of(Histories.measurement(BENCHMARK, forks)), List.of()));
        }
    }

    private TrendSeries series() {
        return new Trends(Project.at(folder))
                .series(BENCHMARK, Histories.PLATFORM, Metric.primary("ns/op"), Trends.Order.TIME);
    }

    private SeriesEdit add(SeriesEdit.Kind kind, int index) {
        return editing().add(series(), kind, id(index), "Ada", "because");
    }

    @Test
    void anIgnoredRunStaysVisibleAndSaysNothingOfTheLevel() {
        fill(12, i -> i >= 10 ? 130 : 100);
        assertThat(series().trend(Lens.FLOOR).changePoints())
                .singleElement()
                .satisfies(point -> assertThat(point.tier()).isEqualTo(ChangePoint.Tier.SUSPECTED));
        add(SeriesEdit.Kind.IGNORE, 10);
        assertThat(series().trend(Lens.FLOOR).changePoints()).isEmpty();
        assertThat(report(series()).text())
                .contains("12 runs, no change point, 1 ignored")
                .contains("ignored by Ada (")
                .contains("): because");
    }

    @Test
    void aNewLevelHoldsWhereTheMachineFindsNoneAndHasItsNumbers() {
        fill(20, i -> i >= 10 ? 100.8 : 100);
        assertThat(series().trend(Lens.FLOOR).changePoints()).isEmpty();
        add(SeriesEdit.Kind.NEW_LEVEL, 10);
        assertThat(series().trend(Lens.FLOOR).changePoints()).singleElement().satisfies(point -> {
            assertThat(point.index()).isEqualTo(10);
            assertThat(point.tier()).isEqualTo(ChangePoint.Tier.STATED);
            assertThat(point.ratio()).isCloseTo(1.008, within(.003));
        });
        assertThat(series().trend(Lens.FLOOR).proven()).isEmpty();
        assertThat(series().regimes(Lens.FLOOR)).hasSize(2);
    }

    @Test
    void aNewLevelTakesThePlaceOfAStepThatTheMachineFindsBesideIt() {
        fill(20, i -> i >= 10 ? 110 : 100);
        add(SeriesEdit.Kind.NEW_LEVEL, 9);
        assertThat(series().trend(Lens.FLOOR).changePoints())
                .extracting(ChangePoint::index, ChangePoint::tier)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9, ChangePoint.Tier.STATED));
    }

    @Test
    void anAcceptedStepIsStillAcceptedWhenItIsFoundARunLater() {
        fill(20, i -> i >= 10 ? 110 : 100);
        SeriesEdit edit = add(SeriesEdit.Kind.ACCEPT, 9);
        assertThat(edit.place().runId()).isEqualTo(id(10));
        ChangePoint step = series().trend(Lens.FLOOR).changePoints().get(0);
        assertThat(series().acceptance(step, Lens.FLOOR)).contains(edit);
        assertThat(report(series()).text()).contains("known, accepted by Ada");
    }

    @Test
    void whatWasTakenBackChangesNothingAnyMore() {
        fill(12, i -> i >= 10 ? 130 : 100);
        SeriesEdit edit = add(SeriesEdit.Kind.IGNORE, 10);
        editing().undo(edit.id(), "Grace", "it was the code");
        assertThat(series().trend(Lens.FLOOR).changePoints()).hasSize(1);
        assertThatThrownBy(() -> editing().undo(edit.id(), "Grace", ""))
                .hasMessageContaining("was taken back already by Grace");
    }

    @Test
    void ignoredRunsDoNotTestifyForTheVariationFromRunToRun() {
        fill(7, i -> i % 2 == 0 ? 100 : 100.1);
        add(SeriesEdit.Kind.IGNORE, 3);
        add(SeriesEdit.Kind.IGNORE, 4);
        Project project = Project.at(folder);
        assertThat(PastRuns.of(project, Histories.PLATFORM, "").samples(BENCHMARK, 7))
                .hasSize(5);
        assertThat(PastRuns.of(project, Histories.PLATFORM, "")
                        .knowledge(BENCHMARK)
                        .runDeviation())
                .isEqualTo(RunDeviation.ASSUMED);
    }

    @Test
    void nothingIsWrittenWhereThereIsNothingToMark() {
        fill(12, i -> 100);
        assertThatThrownBy(() -> add(SeriesEdit.Kind.ACCEPT, 5)).hasMessageContaining("this series has none");
        assertThatThrownBy(() -> add(SeriesEdit.Kind.NEW_LEVEL, 0)).hasMessageContaining("is the oldest run");
        assertThatThrownBy(() -> editing().add(series(), SeriesEdit.Kind.IGNORE, "no-such-run", "Ada", "x"))
                .hasMessageContaining("no-such-run did not measure B1.c");
        assertThatThrownBy(() -> editing().add(series(), SeriesEdit.Kind.IGNORE, id(3), "Ada", " "))
                .hasMessageContaining("a reason is needed");
        assertThat(Files.exists(folder.resolve("baselines"))).isFalse();
    }

    @Test
    void theSameMarkTwiceIsRefusedWithTheFirst() {
        fill(12, i -> 100);
        SeriesEdit first = add(SeriesEdit.Kind.IGNORE, 3);
        assertThatThrownBy(() -> add(SeriesEdit.Kind.IGNORE, 3))
                .hasMessageContaining("is marked already")
                .hasMessageContaining(first.id());
    }

    private SeriesReport report(TrendSeries series) {
        return new SeriesReport(
                series, Lens.FLOOR, StepStates.of(Project.at(folder), series, Lens.FLOOR), ZoneOffset.UTC);
    }
}
