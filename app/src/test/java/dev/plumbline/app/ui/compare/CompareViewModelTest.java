package dev.plumbline.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.BenchScene;
import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.store.History;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {

    @TempDir
    private Path folder;

    private final BenchScene bench = new BenchScene();
    private final MeasureAgain again = new MeasureAgain(bench.bench, bench.run);
    private Notifications notifications;
    private CompareViewModel model;

    @BeforeEach
    void make() {
        notifications = new Notifications((delay, action) -> () -> {});
        model = new CompareViewModel(new CompareSources(Project.at(folder)), UiExecutor.inline(), notifications, again);
    }

    private void open() {
        ResultFiles files = new ResultFiles(folder);
        model.open(files.old(), files.now());
    }

    @Test
    void hasNothingToShowAtFirst() {
        assertThat(model.openProperty().get()).isFalse();
        assertThat(model.rows()).isEmpty();
        assertThat(model.markdown()).isEmpty();
    }

    @Test
    void putsTheMostSeriousRowFirstAndTheMeanLast() {
        open();
        assertThat(model.rows().get(0).state()).isEqualTo(VerdictState.REGRESSION);
        assertThat(model.rows().get(0).cells().name()).isEqualTo("DecayBenchmark.simd");
        assertThat(model.rows().get(model.rows().size() - 1).line()).isEqualTo(CompareRow.Line.MEAN);
    }

    @Test
    void countsEveryKind() {
        open();
        assertThat(model.count(CompareKind.ALL)).isEqualTo(10);
        assertThat(model.count(CompareKind.REGRESSIONS)).isEqualTo(2);
        assertThat(model.count(CompareKind.IMPROVEMENTS)).isEqualTo(1);
        assertThat(model.count(CompareKind.EQUIVALENT)).isEqualTo(2);
        assertThat(model.count(CompareKind.INCONCLUSIVE)).isEqualTo(2);
        assertThat(model.count(CompareKind.INCOMPATIBLE)).isEqualTo(1);
        assertThat(model.count(CompareKind.ONLY_IN_OLD)).isEqualTo(1);
        assertThat(model.count(CompareKind.ONLY_IN_NEW)).isEqualTo(1);
    }

    @Test
    void showsOneKindAlone() {
        open();
        model.kindProperty().set(CompareKind.IMPROVEMENTS);
        assertThat(model.rows()).extracting(row -> row.cells().name()).containsExactly("SpreadBenchmark.csr");
    }

    @Test
    void narrowsByNameAndKeepsTheMean() {
        open();
        model.filterProperty().set("COSINE");
        assertThat(model.rows()).hasSize(3);
        assertThat(model.rows().get(2).line()).isEqualTo(CompareRow.Line.MEAN);
    }

    @Test
    void keepsTheChosenRowWhileItIsShown() {
        open();
        model.selectedProperty().set(model.rows().get(1));
        model.filterProperty().set("spread");
        assertThat(model.selectedProperty().get().cells().name()).isEqualTo("SpreadBenchmark.parallel");
    }

    @Test
    void saysWhatARegressionMeansForACheck() {
        open();
        assertThat(model.rows().get(0).remark()).isEqualTo("beyond +5 %: fails the check");
    }

    @Test
    void everyNumberOfARowIsOfTheLensThatTheRowNames() {
        open();
        assertThat(model.rows())
                .filteredOn(row -> row.isMetric() && Double.isFinite(row.change()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.cells().lens()).isIn("floor", "mean");
                    assertThat(row.cells().exact()).startsWith(row.cells().lens() + " ");
                    double old = Double.parseDouble(row.cells().exact().split(" ")[1]);
                    double now = Double.parseDouble(row.cells().exact().split(" ")[3]);
                    assertThat(now / old - 1).isCloseTo(row.change(), within(1e-6));
                });
    }

    @Test
    void theWordsOfTheVerdictHaveTheNumbersOfTheTable() {
        open();
        assertThat(model.rows())
                .filteredOn(row -> row.state() == VerdictState.REGRESSION)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.why().text())
                        .contains(row.cells().old().text() + " → "
                                + row.cells().now().text()));
    }

    @Test
    void saysHowManyForksAreMissing() {
        open();
        model.kindProperty().set(CompareKind.INCONCLUSIVE);
        assertThat(model.rows()).allSatisfy(row -> assertThat(row.remark()).contains("more forks", "reach ±5 %"));
    }

    @Test
    void marksTheFactsThatDiffer() {
        open();
        assertThat(model.sides().get(0).facts().get(4)).isEqualTo(new SideFacts.Known("17.0.14", true));
        assertThat(model.warning()).startsWith("≠ JDK");
    }

    @Test
    void swapsTheSides() {
        open();
        model.swap();
        assertThat(model.count(CompareKind.IMPROVEMENTS)).isEqualTo(2);
        assertThat(model.sides().get(0).facts().get(0).text()).isEqualTo("new.json");
    }

    @Test
    void reachesFarEnoughForEveryInterval() {
        open();
        assertThat(model.reach()).isBetween(0.2, 0.35);
        assertThat(model.threshold()).isEqualTo(0.05);
    }

    @Test
    void copiesTheWholeComparison() {
        open();
        assertThat(model.markdown()).startsWith("| Benchmark").contains("DecayBenchmark.simd", "regression");
    }

    @Test
    void foldsAllButThreeOfManyEquivalentRows() {
        ResultFiles files = new ResultFiles(folder);
        model.open(files.steady("one.json", 9, 1), files.steady("two.json", 9, 2));
        assertThat(model.count(CompareKind.EQUIVALENT)).isEqualTo(9);
        assertThat(model.rows()).extracting(row -> row.cells().name()).contains("▸ 6 more equivalent rows");
        assertThat(model.rows()).hasSize(5);
        model.toggleFold();
        assertThat(model.rows()).hasSize(11);
    }

    @Test
    void foldsNothingWhileAPersonFilters() {
        ResultFiles files = new ResultFiles(folder);
        model.open(files.steady("one.json", 9, 1), files.steady("two.json", 9, 2));
        model.filterProperty().set("steady");
        assertThat(model.rows()).hasSize(10);
    }

    @Test
    void offersToMeasureNothingOfPlainFiles() {
        bench.bench.openBundled();
        open();
        assertThat(model.measurable()).isEmpty();
    }

    @Test
    void measuresAgainWhatIsInconclusiveInARunOfThisWorkspace() {
        bench.bench.openBundled();
        History history = Project.at(folder).history();
        history.save(Inconclusive.run("run-1", 1));
        Inconclusive.accept(Project.at(folder));
        model.openBaseline();
        assertThat(model.measurable()).hasSize(1);
        bench.service.replay = Recorded.quickRun(FakeMeasuring.SIMD, 38);
        model.measure(model.measurable());
        assertThat(bench.service.runs).hasSize(1);
        assertThat(bench.service.runs.get(0).get(0).settings().forks()).isGreaterThan(3);
        assertThat(model.sides().get(1).facts().get(0).text()).isEqualTo("run-1 + run-1");
    }

    @Test
    void offersNoForksWhereARunIsComparedWithItself() {
        bench.bench.openBundled();
        Run run = Inconclusive.run("run-1", 7);
        Project.at(folder).history().save(run);
        Inconclusive.accept(Project.at(folder)); // the same numbers
        model.openBaseline();
        assertThat(model.rows())
                .filteredOn(CompareRow::isMetric)
                .singleElement()
                .satisfies(row -> assertThat(row.remark()).isEqualTo("the same measurement"));
        assertThat(model.measurable()).isEmpty();
    }

    @Test
    void comparesTheNewestRunWithTheBaselinesOfARevision() {
        Project project = Project.at(folder);
        project.history().save(Inconclusive.run("run-1", 1));
        Inconclusive.commit(project);
        model.openAgainst(" HEAD ");
        assertThat(model.sides()).extracting(side -> side.facts().get(0).text()).containsExactly("HEAD", "run-1");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        model.open(folder.resolve("missing.json"), folder.resolve("other.json"));
        assertThat(model.problemProperty().get()).contains("missing.json");
        assertThat(notifications.shown()).hasSize(1);
        assertThat(model.openProperty().get()).isFalse();
    }
}
