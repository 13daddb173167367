package dev.plumbline.app.ui.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkGroup;
import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.benchmarks.row.LiveChange;
import dev.plumbline.app.ui.benchmarks.row.RowContent;
import dev.plumbline.app.ui.benchmarks.row.RowContents;
import dev.plumbline.app.ui.benchmarks.row.RowMarkdown;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.LiveSeries;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.run.RunPoint;
import dev.plumbline.chart.step.FunnelData;
import dev.plumbline.condition.UsableForks;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.run.Preset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarksViewModelTest {

    private final BenchScene scene = new BenchScene();
    private final BenchmarksViewModel model = new BenchmarksViewModel(scene.bench, scene.run);
    private final BenchmarksWords words = new BenchmarksWords(model);

    private BenchmarkRow row(String title) {
        return model.list().all().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void startsWithNothingMeasured() {
        scene.bench.openBundled();
        assertThat(model.firstStartProperty().get()).isTrue();
        assertThat(model.groups()).extracting(BenchmarkGroup::title).containsExactly("Vector similarity", "Decay");
        assertThat(words.header()).isEqualTo("3 benchmarks · nothing measured yet · threshold ±5 %");
        assertThat(words.centre()).isEqualTo("Quick: 2 × 13 s = 26 s");
    }

    @Test
    void saysInWhichDatabaseTheHistoryIs() {
        scene.bench.openBundled();
        assertThat(words.right()).isEqualTo("History: .plumbline/history.db (SQLite), no run of this platform");
        BenchmarkOverview known = scene.service.overview;
        scene.service.overview = new BenchmarkOverview(
                known.standings(),
                3,
                known.baselinePlatform(),
                known.nearest(),
                known.differences(),
                known.settings().withReviews("postgresql://ada:secret@db/team", ""));
        scene.bench.openBundled();
        assertThat(words.right()).isEqualTo("History: PostgreSQL of the team, 3 runs of this platform");
    }

    @Test
    void aRowThatCannotRunHereSaysWhyAndIsNeverRun() {
        scene.bench.openBundled();
        assertThat(row("decay · simd-512").content().state()).isEqualTo(VerdictState.UNAVAILABLE);
        assertThat(row("decay · simd-512").content().sentence()).contains("512 bits");
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        model.run(Preset.QUICK);
        assertThat(scene.service.runs.get(0))
                .extracting(planned -> planned.benchmark())
                .containsExactly(FakeMeasuring.SIMD, FakeMeasuring.SCALAR);
    }

    @Test
    void judgesAgainstTheBaseline() {
        scene.service.overview = Recorded.overview(Map.of(
                FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 46),
                FakeMeasuring.SCALAR, Recorded.judged(FakeMeasuring.SCALAR, 611, 611)));
        scene.bench.openBundled();
        RowContent simd = row("cosine · simd").content();
        assertThat(simd.state()).isEqualTo(VerdictState.REGRESSION);
        assertThat(simd.change().text()).isEqualTo("+21.1 %");
        assertThat(simd.unit()).isEqualTo("µs/op");
        assertThat(simd.interval().isKnown()).isTrue();
        assertThat(row("cosine · scalar").content().state()).isEqualTo(VerdictState.EQUIVALENT);
        assertThat(words.totals()).isEqualTo("1 regression · 1 equivalent · 1 unavailable · 1 without baseline");
        assertThat(model.checkableProperty().get()).isTrue();
    }

    private void undecided() {
        scene.service.overview = Recorded.overview(Map.of(
                FakeMeasuring.SIMD, Recorded.judgedLater(FakeMeasuring.SIMD, 38, 38.95),
                FakeMeasuring.SCALAR, Recorded.judged(FakeMeasuring.SCALAR, 611, 611)));
        scene.bench.openBundled();
    }

    @Test
    void aMissingAnswerHasItsPriceAndIsPaidByACheckOfThatRowAlone() {
        undecided();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        DetailViewModel detail = new DetailViewModel(model);
        model.selectedProperty().set(row("cosine · simd"));
        int forks = model.price().orElseThrow().forks();
        assertThat(detail.priceProperty().get()).matches("up to " + forks + " forks, about .*, would reach ±5 %");

        detail.pay();

        assertThat(scene.service.checks).singleElement().satisfies(items -> {
            assertThat(items).extracting(planned -> planned.benchmark()).containsExactly(FakeMeasuring.SIMD);
            assertThat(items.get(0).settings().forks()).isEqualTo(forks);
        });
    }

    @Test
    void whereTheAnswerIsThereNothingIsToBePaid() {
        undecided();
        model.selectedProperty().set(row("cosine · scalar"));
        assertThat(model.price()).isEmpty();
    }

    @Test
    void theFunnelHasAStepForEachForkFromTheSecondOn() {
        undecided();
        DetailViewModel detail = new DetailViewModel(model);
        model.selectedProperty().set(row("cosine · simd"));

        FunnelData funnel = detail.funnelProperty().get();
        assertThat(funnel.steps()).extracting(FunnelData.Step::forks).containsExactly(2, 3, 4, 5, 6);
        assertThat(funnel.steps())
                .isSortedAccordingTo(Comparator.comparingDouble((FunnelData.Step step) -> step.low() - step.high()));
    }

    @Test
    void theFunnelIsThereAgainWhenTheRowIsChosenAgain() {
        undecided();
        DetailViewModel detail = new DetailViewModel(model);
        model.selectedProperty().set(row("cosine · simd"));
        model.selectedProperty().set(null);
        assertThat(detail.funnelProperty().get().isEmpty()).isTrue();

        model.selectedProperty().set(row("cosine · simd"));

        assertThat(detail.funnelProperty().get().steps()).hasSize(5);
    }

    @Test
    void theFunnelFollowsANewMeasurementOfTheSameShape() {
        undecided();
        DetailViewModel detail = new DetailViewModel(model);
        model.selectedProperty().set(row("cosine · simd"));
        FunnelData before = detail.funnelProperty().get();
        scene.service.overview =
                Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judgedLater(FakeMeasuring.SIMD, 38, 46)));

        scene.bench.overview();

        assertThat(detail.funnelProperty().get()).isNotEqualTo(before);
    }

    @Test
    void checkUntilProvenPlansAsManyForksAsThereMayBe() {
        undecided();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        model.checkUntilProven();
        assertThat(scene.service.checks).isEmpty();
        assertThat(scene.notifications.shown())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).startsWith("Check of 2 benchmarks takes up to "));

        model.checkUntilProven();

        assertThat(scene.service.checks.get(0))
                .allSatisfy(planned -> assertThat(planned.settings().forks()).isEqualTo(15));
    }

    @Test
    void aFirstRunIsRecordedAndNotJudged() {
        BenchmarkState standing =
                new BenchmarkState(null, Recorded.measurement(FakeMeasuring.SIMD, 38), null, null, List.of(38.0));
        scene.service.overview = Recorded.overview(Map.of(FakeMeasuring.SIMD, standing));
        scene.bench.openBundled();
        assertThat(row("cosine · simd").content().state()).isEqualTo(VerdictState.RECORDED);
        assertThat(model.checkableProperty().get()).isFalse();
    }

    @Test
    void aRunThatBecameTheBaselineIsNotJudgedAgainstItself() {
        BenchmarkState standing = new BenchmarkState(
                Recorded.baseline(FakeMeasuring.SIMD, 38),
                Recorded.measurement(FakeMeasuring.SIMD, 38),
                null,
                null,
                List.of(38.0));
        scene.service.overview = Recorded.overview(Map.of(FakeMeasuring.SIMD, standing));
        scene.bench.openBundled();
        RowContent content = row("cosine · simd").content();
        assertThat(content.state()).isEqualTo(VerdictState.ACCEPTED);
        assertThat(content.change().text()).isEqualTo(Units.UNKNOWN);
        assertThat(content.sentence()).isEqualTo("This run is the baseline; the next run gives a verdict");
    }

    @Test
    void underTheNameOfItsClassABenchmarkIsCalledByItsMethod() {
        scene.bench.openBundled();
        BenchmarkRow row = row("cosine · simd");
        assertThat(new BenchmarkGroup("cosine", List.of(row)).titleWithin(row)).isEqualTo("cosine · simd");
        BenchmarkRow foreign = new BenchmarkRow(FakeMeasuring.SIMD, row.info(), "JMHSample_02.measureAll · avgt", "");
        assertThat(new BenchmarkGroup("JMHSample_02", List.of(foreign)).titleWithin(foreign))
                .isEqualTo("measureAll · avgt");
    }

    @Test
    void aFailedRowKeepsItsSentenceAndCanBeMeasuredAgain() {
        scene.service.overview = Recorded.overview(
                Map.of(FakeMeasuring.SIMD, Recorded.failed(FakeMeasuring.SIMD, "simd threw IllegalState")));
        scene.bench.openBundled();
        assertThat(row("cosine · simd").content().state()).isEqualTo(VerdictState.FAILED);
        assertThat(row("cosine · simd").content().sentence()).isEqualTo("simd threw IllegalState");
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        model.rerunFailed();
        assertThat(scene.service.runs.get(0)).hasSize(1);
    }

    @Test
    void checksWithTheSettingsOfTheBaseline() {
        scene.service.overview =
                Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 38)));
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        model.check();
        assertThat(scene.service.checks.get(0)).hasSize(1);
        assertThat(scene.service.checks.get(0).get(0).settings()).isEqualTo(Preset.STANDARD.settings());
    }

    @Test
    void showsAProvisionalChangeOfTheForksSoFarWithoutAVerdict() {
        scene.service.overview =
                Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 38)));
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 46);
        model.run(Preset.QUICK);
        scene.frame();
        LiveSeries series = scene.run.series(FakeMeasuring.SIMD).orElseThrow();
        RowContent live = new RowContents(scene.service.overview, new LiveChange()).live(row("cosine · simd"), series);
        assertThat(live.state()).isEqualTo(VerdictState.MEASURING);
        assertThat(live.change().text()).startsWith("+2");
        assertThat(live.interval().isKnown()).isTrue();
        assertThat(live.sentence()).contains("So far, provisional");
    }

    @Test
    void aRowOfWhichNoForkCountsIsNotCalledRecordedWhileTheRunGoesOn() {
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRunWithRefusedForks(FakeMeasuring.SIMD, 46, List.of(1, 2, 3));
        model.run(Preset.QUICK);
        scene.frame();
        LiveSeries series = scene.run.series(FakeMeasuring.SIMD).orElseThrow();
        RowContent measured =
                new RowContents(scene.service.overview, new LiveChange()).measured(row("cosine · simd"), series);
        assertThat(measured.state()).isEqualTo(VerdictState.NOT_WARM);
        assertThat(measured.current().text()).isEqualTo(Units.UNKNOWN);
        assertThat(measured.sentence()).isEqualTo("its last iterations differ");
    }

    @Test
    void saysNothingOfOneForkAlone() {
        LiveSeries one = new LiveSeries(
                Preset.QUICK.settings(),
                MetricUnit.of("us/op"),
                List.of(new RunPoint(1, 3, false, 46)),
                Latencies.NONE);
        assertThat(new LiveChange().of(FakeMeasuring.SIMD, Recorded.baseline(FakeMeasuring.SIMD, 38), one))
                .isEmpty();
    }

    @Test
    void filtersByEveryWord() {
        scene.bench.openBundled();
        model.filterProperty().set("cos scal");
        assertThat(model.groups()).hasSize(1);
        assertThat(model.groups().get(0).rows()).extracting(BenchmarkRow::title).containsExactly("cosine · scalar");
    }

    @Test
    void copiesARowAsMarkdown() {
        scene.service.overview =
                Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 46)));
        scene.bench.openBundled();
        assertThat(RowMarkdown.of(row("cosine · simd")))
                .startsWith("| Benchmark |")
                .contains("| cosine · simd |", "+21.1 %", "▲ regression");
    }

    @Test
    void whileNobodyKnowsWhereItStandsAMeasuredRowShowsItsRunAndNoOlderValue() {
        scene.service.overview =
                Recorded.overview(Map.of(FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 38)));
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 50);
        scene.service.overviewFails = true;
        DetailViewModel detail = new DetailViewModel(model);
        model.selectedProperty().set(row("cosine · simd"));

        model.check();
        scene.frame();

        assertThat(scene.run.runningProperty().get()).isFalse();
        assertThat(row("cosine · simd").content().values().now()).isBetween(50.0, 55.0);
        assertThat(row("cosine · simd").content().state()).isEqualTo(VerdictState.RECORDED);
        assertThat(detail.chartProperty().get().points()).hasSize(21);
        assertThat(detail.detailProperty().get()).endsWith("this run");
    }

    @Test
    void afterACheckARowShowsTheValuesThatItsVerdictIsOf() {
        BenchmarkState judged = Recorded.judged(FakeMeasuring.SIMD, 38, 38);
        scene.service.overview = Recorded.overview(Map.of(FakeMeasuring.SIMD, judged));
        scene.bench.openBundled();
        scene.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 50);
        scene.service.decides = Map.of(
                FakeMeasuring.SIMD, Recorded.judged(FakeMeasuring.SIMD, 38, 53).comparison());
        DetailViewModel detail = new DetailViewModel(model);
        model.selectedProperty().set(row("cosine · simd"));

        model.check();

        assertThat(row("cosine · simd").content().state()).isEqualTo(VerdictState.REGRESSION);
        assertThat(detail.chartProperty().get().points())
                .filteredOn(point -> !point.warmup())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.value()).isGreaterThan(50));
    }

    @Test
    void aRowWhoseLastRunWasStoppedHasNoCurrentValueAndSaysWhy() {
        BenchmarkState stopped = new BenchmarkState(
                Recorded.baseline(FakeMeasuring.SIMD, 38),
                null,
                null,
                null,
                List.of(38.0),
                Latencies.NONE,
                UsableForks.NONE,
                true);
        scene.service.overview = Recorded.overview(Map.of(FakeMeasuring.SIMD, stopped));
        scene.bench.openBundled();
        RowContent content = row("cosine · simd").content();
        assertThat(content.current()).isEqualTo(Cell.absent());
        assertThat(content.state()).isEqualTo(VerdictState.NOT_MEASURED);
        assertThat(content.sentence()).startsWith("Its last run was stopped");
    }

    @Test
    void nothingIsSaidOfBenchmarksBeforeTheHistoryWasRead() {
        scene.service.overviewFails = true;
        scene.bench.openBundled();
        assertThat(model.isReading()).isTrue();
        assertThat(model.firstStartProperty().get()).isFalse();
        assertThat(row("cosine · simd").content().state()).isEqualTo(VerdictState.READING);
        assertThat(words.totals()).isEqualTo("Reading the history…");
        assertThat(words.header()).doesNotContain("nothing measured yet");

        scene.service.overviewFails = false;
        scene.bench.lookAgain();

        assertThat(model.firstStartProperty().get()).isTrue();
        assertThat(row("cosine · simd").content().state()).isEqualTo(VerdictState.NOT_MEASURED);
    }
}
