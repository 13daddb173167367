package dev.plumbline.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.fx.HeldWork;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.trends.picture.LevelsPicture;
import dev.plumbline.app.ui.trends.picture.OverviewLine;
import dev.plumbline.app.ui.trends.picture.StepRow;
import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.trends.picture.TrendOrder;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.app.ui.trends.picture.TrendScale;
import dev.plumbline.app.ui.trends.picture.TrendSpan;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.trend.TrendLevel;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.trend.SeriesEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsViewModelTest {
    @TempDir
    private Path folder;

    private final Preferences preferences = new Preferences(Map.of("trends.span", "ALL"));
    private Project project;
    private Workspace workspace;
    private TrendsViewModel model;
    private Marking marking;
    private TrendModels models;
    private Notifications notifications;

    @BeforeEach
    void make() {
        project = Project.at(folder);
        workspace = new Workspace(folder);
        TrendSource source = new TrendSource(project, ZoneOffset.UTC);
        notifications = new Notifications((delay, action) -> () -> {});
        model = new TrendsViewModel(source, UiExecutor.inline(), workspace, notifications, preferences);
        models = TrendModels.of(model, source, UiExecutor.inline(), notifications, preferences);
        marking = models.marking();
    }

    private TrendPicture picture() {
        TrendPicture now = model.pictureProperty().get();
        assertThat(now).isNotNull();
        return now;
    }

    private void look() {
        Measured.fill(project);
        model.look();
    }

    @Test
    void anOlderPictureIsNeverShownOverANewerOne() {
        Measured.fill(project);
        HeldWork work = new HeldWork();
        TrendsViewModel slow = new TrendsViewModel(
                new TrendSource(project, ZoneOffset.UTC), work, workspace, notifications, preferences);
        slow.look();
        work.all();
        slow.looks().scaleProperty().set(TrendScale.LOG);
        slow.looks().scaleProperty().set(TrendScale.ABSOLUTE);
        assertThat(slow.looking().isReading()).isTrue();
        work.last();
        TrendPicture newest = slow.pictureProperty().get();
        work.all();
        assertThat(slow.pictureProperty().get()).isSameAs(newest);
        assertThat(slow.looking().isReading()).isFalse();
    }

    @Test
    void isEmptyOnlyAfterALook() {
        assertThat(model.isEmpty()).isFalse();
        model.look();
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void opensOnALongSeriesAndSaysWhyItIsNotThisMachines() {
        look();
        assertThat(model.platform()).isEqualTo(Measured.PLATFORM);
        assertThat(model.opening()).startsWith("Opened on " + Measured.PLATFORM).contains("180 runs");
        model.look();
        assertThat(model.opening()).isNotEmpty();
    }

    @Test
    void whileARunMeasuresItIsNotSaidThatThereIsNothing() {
        workspace.activityProperty().set(new Activity("fork 1/5", 0.1, true));
        look();
        assertThat(model.isEmpty()).isFalse();
        assertThat(model.looking().isWaiting()).isTrue();
        workspace.activityProperty().set(Activity.none());
        assertThat(model.looking().isWaiting()).isFalse();
        assertThat(model.benchmarks()).isNotEmpty();
    }

    @Test
    void aLineOfTheCommittedHistoryThatCannotBeReadIsToldOnce() throws IOException {
        Path lines = Files.createDirectories(project.baselines().folder().resolve("history"))
                .resolve("linux.jsonl");
        Files.writeString(lines, "no run");
        look();
        model.look();
        assertThat(notifications.shown())
                .extracting(Notice::text)
                .filteredOn(text -> text.startsWith("linux.jsonl, line 1"))
                .hasSize(1);
    }

    @Test
    void showsTheFirstBenchmarkWithItsStepsNewestFirst() {
        look();
        assertThat(model.benchmark()).isEqualTo(Measured.DECAY);
        assertThat(picture().rows()).extracting(StepRow::message).first().isEqualTo("Bump decay model");
        assertThat(picture().rows())
                .extracting(StepRow::runId)
                .containsExactly("202611-0150", "202611-0083", "202611-0048");
        assertThat(picture().headline()).isEqualTo("180 runs \u00b7 3 change points \u00b7 1 change of environment");
    }

    @Test
    void aStepThatWasTakenBackSaysBy() {
        look();
        assertThat(picture().rows().get(2).state()).startsWith("fixed by ");
        assertThat(picture().rows().get(0).state()).isEqualTo("needs review");
    }

    @Test
    void timesComeInTheUnitThatReadsBest() {
        look();
        assertThat(picture().data().unit()).isEqualTo("\u00b5s/op");
        assertThat(picture().data().points().y(0)).isCloseTo(9.1, within(0.3));
    }

    @Test
    void aShorterRangeShowsFewerRunsAndKeepsTheLevels() {
        look();
        model.looks().spanProperty().set(TrendSpan.MONTH);
        assertThat(picture().data().points().size()).isBetween(45, 52);
        assertThat(picture().rows()).hasSize(3);
        assertThat(picture().rows().get(2).place()).isNaN();
        assertThat(preferences.get("trends.span")).contains("MONTH");
    }

    @Test
    void withoutABaselinePercentAreOfTheOldestLevelAndThatIsSaid() {
        look();
        model.looks().scaleProperty().set(TrendScale.PERCENT);
        assertThat(picture().data().levels().get(0).value()).isCloseTo(100, within(1e-9));
        assertThat(picture().remark()).startsWith("no baseline yet");
    }

    @Test
    void inTheOrderOfCommitsRunsHaveEqualDistances() {
        look();
        model.looks().orderProperty().set(TrendOrder.COMMIT);
        assertThat(picture().data().points().x(179)).isEqualTo(179);
    }

    @Test
    void anotherEnvironmentIsNamedAtItsFirstRun() {
        look();
        assertThat(picture().data().marks())
                .anySatisfy(mark -> assertThat(mark.label()).isEqualTo("JDK 17.0.14 \u2192 17.0.15"));
    }

    @Test
    void stepsAreWalkedFromTheNewestAndStayChosenInAnotherPicture() {
        look();
        model.move(1);
        model.move(1);
        assertThat(model.selectedProperty().get().runId()).isEqualTo("202611-0083");
        assertThat(model.selectedProperty().get().before()).isEqualTo("202611-0082");
        model.looks().lensProperty().set(TrendLens.MEAN);
        assertThat(model.selectedProperty().get().runId()).isEqualTo("202611-0083");
    }

    @Test
    void aSearchNeedsAllWords() {
        look();
        model.queryProperty().set("run flat3");
        assertThat(model.found()).containsExactly(Measured.flat(3));
    }

    @Test
    void anotherMetricIsShownAndAnotherBenchmarkStartsWithItsPrimaryOne() {
        look();
        model.chooseMetric(Metric.ALLOCATION);
        assertThat(picture().data().unit()).isEqualTo("B/op");
        assertThat(picture().rows()).isEmpty();
        model.choose(Measured.flat(1));
        assertThat(picture().series().metric().isPrimary()).isTrue();
    }

    @Test
    void theOverviewPutsWhatGrewMostFirst() {
        look();
        model.overviewShownProperty().set(true);
        assertThat(model.overview())
                .extracting(OverviewLine::benchmark)
                .startsWith(Measured.flat(2), Measured.DECAY)
                .hasSize(7);
        model.choose(Measured.flat(2));
        assertThat(model.overviewShownProperty().get()).isFalse();
    }

    @Test
    void theOverviewSaysOfFewRunsThatTheyTellNothing() {
        Measured.fill(project, 5, 1);
        model.look();
        model.overviewShownProperty().set(true);
        assertThat(model.overview()).extracting(OverviewLine::last).containsOnly("5 runs, too few to tell");
    }

    @Test
    void copiesSayTheSameAsTheCommandLine() {
        look();
        assertThat(models.overlay().csv()).startsWith("benchmark,platform,metric,run,at,commit,cost\n");
        assertThat(models.overlay().csv().lines()).hasSize(181);
        assertThat(models.overlay().markdown())
                .contains("DecayBenchmark.simd")
                .contains("| When")
                .contains("needs review");
    }

    @Test
    void nothingIsReadUnaskedWhileARunMeasures() {
        workspace.activityProperty().set(new Activity("fork 1/3", 0.1, true));
        look();
        assertThat(model.pictureProperty().get()).isNull();
        workspace.activityProperty().set(Activity.none());
        assertThat(picture().rows()).hasSize(3);
    }

    @Test
    void aNewLookStaysWithTheBenchmarkAndFindsNewRuns() {
        Measured.fill(project, 60, 6);
        model.look();
        model.choose(Measured.flat(4));
        Measured.fill(project);
        model.look();
        assertThat(model.benchmark()).isEqualTo(Measured.flat(4));
        assertThat(picture().series().points()).hasSize(180);
    }

    @Test
    void anIgnoredRunIsDrawnApartAndTold() {
        look();
        marking.mark(SeriesEdit.Kind.IGNORE, "202611-0020", "a backup ran");
        assertThat(picture().headline()).contains("1 run ignored");
        assertThat(picture().data().ignored().test(20)).isTrue();
        assertThat(picture().data().detail().apply(20)).contains("ignored by").contains("a backup ran");
        marking.unmark(marking.marks().get(0));
        assertThat(picture().data().ignored().test(20)).isFalse();
    }

    @Test
    void aKnownStepSaysWhoAcceptedIt() {
        look();
        marking.mark(SeriesEdit.Kind.ACCEPT, "202611-0150", "the model has two components");
        assertThat(picture().rows().get(0).state()).startsWith("known, accepted by ");
    }

    @Test
    void aLevelThatAPersonSetIsAStepOfTheTable() {
        look();
        marking.mark(SeriesEdit.Kind.NEW_LEVEL, "202611-0100", "another compiler flag");
        assertThat(picture().rows()).hasSize(4);
        assertThat(picture().rows().get(1).state()).isEqualTo("set by a person");
    }

    @Test
    void theRunThatIsPointedAtIsOfferedFirst() {
        look();
        double place = picture().data().points().x(42);
        assertThat(marking.runs(place).get(0).runId()).isEqualTo("202611-0042");
        assertThat(marking.runs(Double.NaN).get(0).runId()).isEqualTo("202611-0179");
    }

    @Test
    void theBudgetIsDrawnAndToldAtEveryRun() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "budget: {Decay: 12.5 us}\n");
        look();
        assertThat(picture().data().lines()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("budget 12.5 us (mean)");
            assertThat(line.value()).isEqualTo(12.5);
        });
        assertThat(picture().data().detail().apply(0)).contains("against the budget of 12.5 us (mean)");
    }

    @Test
    void twoLevelsAreComparedAsTheCommandLineDoes() {
        look();
        LevelsViewModel levels =
                new LevelsViewModel(model, UiExecutor.inline(), new Notifications((delay, action) -> () -> {}));
        assertThat(levels.levels()).hasSize(5);
        assertThat(levels.levels().get(0).words()).startsWith("level 5: ");
        levels.compare(1, 2);
        LevelsPicture compared = levels.pictureProperty().get();
        assertThat(compared.sentences().get(0)).startsWith("regression: +12.");
        assertThat(compared.changes()).hasSize(3);
        assertThat(compared.lenses().get(0).oldForks()).hasSize(3 * 48);
        assertThat(compared.text()).contains("level 1 against level 2");
    }

    @Test
    void aDriftOfTheLastLevelIsASlantedLineThroughItsMiddle() {
        Measured.fillDrifting(project);
        model.look();
        assertThat(picture().drift()).startsWith("drift +");
        TrendLevel level =
                picture().data().levels().get(picture().data().levels().size() - 1);
        assertThat(picture().data().slopes()).singleElement().satisfies(slope -> {
            assertThat(slope.from()).isEqualTo(level.from());
            assertThat(slope.first()).isLessThan(slope.last());
            assertThat((slope.first() + slope.last()) / 2).isCloseTo(level.value(), within(1.0));
        });
    }

    @Test
    void withoutADriftThereIsNoSlantedLine() {
        look();
        assertThat(picture().data().slopes()).isEmpty();
    }

    @Test
    void platformsAreFoundByAnyOfTheirWords() {
        look();
        PlatformSearch search = new PlatformSearch(model);
        search.queryProperty().set("AVX512 linux");
        assertThat(search.found()).containsExactly(Measured.PLATFORM);
        search.queryProperty().set("windows");
        assertThat(search.found()).isEmpty();
    }
}
