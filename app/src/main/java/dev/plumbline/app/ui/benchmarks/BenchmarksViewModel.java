package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkGroup;
import dev.plumbline.app.ui.benchmarks.row.BenchmarkList;
import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.benchmarks.row.LiveChange;
import dev.plumbline.app.ui.benchmarks.row.RowContent;
import dev.plumbline.app.ui.benchmarks.row.RowContents;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.app.ui.measuring.OpenBenchmarksViewModel;
import dev.plumbline.app.ui.measuring.RunViewModel;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Settings;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.report.AnswerPrice;
import dev.plumbline.run.Preset;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The table of benchmarks: what is shown, what is chosen, and what can be done with it. */
final class BenchmarksViewModel {

    private final OpenBenchmarksViewModel bench;
    private final RunViewModel run;
    private final ObservableList<BenchmarkGroup> groups = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final BooleanProperty headlineOnly = new SimpleBooleanProperty(this, "headlineOnly", true);
    private final ObjectProperty<@Nullable BenchmarkRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyBooleanWrapper firstStart = new ReadOnlyBooleanWrapper(this, "firstStart");
    private final ReadOnlyBooleanWrapper checkable = new ReadOnlyBooleanWrapper(this, "checkable");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
    private final Set<Benchmark> hadBaseline = new HashSet<>();
    private final LiveChange provisional = new LiveChange();
    private BenchmarkList list = BenchmarkList.EMPTY;
    private @Nullable Benchmark followed;

    public BenchmarksViewModel(OpenBenchmarksViewModel bench, RunViewModel run) {
        this.bench = bench;
        this.run = run;
        bench.benchProperty().addListener((source, old, now) -> listed(now));
        bench.overviewProperty().addListener((source, old, now) -> refresh());
        bench.problemProperty().addListener((source, old, now) -> refresh());
        run.ticksProperty().addListener((source, old, now) -> follow());
        run.runningProperty().addListener((source, old, now) -> refresh());
        run.freshProperty().addListener((source, old, now) -> refresh());
        filter.addListener((source, old, now) -> regroup());
        headlineOnly.addListener((source, old, now) -> regroup());
        listed(bench.benchProperty().get());
    }

    /** The headings with their rows that fit the filter; observable. */
    ObservableList<BenchmarkGroup> groups() {
        return groups;
    }

    /** What a person looks for. */
    StringProperty filterProperty() {
        return filter;
    }

    /** Whether only the rows of a quick run are shown. */
    BooleanProperty headlineOnlyProperty() {
        return headlineOnly;
    }

    ObjectProperty<@Nullable BenchmarkRow> selectedProperty() {
        return selected;
    }

    /** Whether nothing was ever measured on this platform. */
    ReadOnlyBooleanProperty firstStartProperty() {
        return firstStart.getReadOnlyProperty();
    }

    /** Whether something can be measured now. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether a chosen row has a baseline and nothing runs. */
    ReadOnlyBooleanProperty checkableProperty() {
        return checkable.getReadOnlyProperty();
    }

    /** Grows whenever rows show something else. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    OpenBenchmarksViewModel bench() {
        return bench;
    }

    RunViewModel run() {
        return run;
    }

    BenchmarkList list() {
        return list;
    }

    double threshold() {
        Workbench open = bench.benchProperty().get();
        String platform = open == null ? "" : open.platform().id();
        return bench.overviewProperty().get().settings().threshold(platform, "").orElse(Policy.DEFAULT.failAt());
    }

    private void listed(@Nullable Workbench now) {
        list = now == null ? BenchmarkList.EMPTY : BenchmarkList.of(now);
        list.all().forEach(row -> row.chosenProperty().addListener((source, was, is) -> refreshStates()));
        selected.set(null);
        refresh();
        regroup();
    }

    private void regroup() {
        groups.setAll(list.groups(filter.get(), headlineOnly.get()));
        refreshStates();
    }

    private void refresh() {
        BenchmarkOverview overview = bench.overviewProperty().get();
        RowContents contents = new RowContents(overview, provisional);
        hadBaseline.clear();
        for (BenchmarkRow row : list.all()) {
            row.contentProperty().set(resting(contents, row));
            if (overview.of(row.benchmark()).baseline() != null) {
                hadBaseline.add(row.benchmark());
            }
        }
        firstStart.set(
                !isReading() && overview.runs() == 0 && !run.runningProperty().get());
        refreshStates();
    }

    /** Whether nobody knows yet where the benchmarks stand: nothing is said of them before. */
    boolean isReading() {
        return bench.overviewProperty().get().baselinePlatform().isEmpty()
                && bench.problemProperty().get().isEmpty();
    }

    /** What a row shows that is not being measured: what this run already measured of it, else what is known. */
    private RowContent resting(RowContents contents, BenchmarkRow row) {
        if (isReading() && !run.runningProperty().get()) {
            return RowContent.READING;
        }
        return run.series(row.benchmark())
                .filter(series -> run.freshProperty().get() && !series.points().isEmpty())
                .map(series -> contents.measured(row, series))
                .orElseGet(() -> contents.of(row));
    }

    private void refreshStates() {
        boolean idle = !run.runningProperty().get() && !list.all().isEmpty();
        ready.set(idle);
        boolean own = Objects.equals(bench.overviewProperty().get().nearest(), "");
        checkable.set(idle && own && chosen().stream().anyMatch(row -> hadBaseline.contains(row.benchmark())));
        changes.set(changes.get() + 1);
    }

    /** Shows what just arrived, and moves the selection along unless a person took it elsewhere. */
    private void follow() {
        Benchmark now = run.measuringProperty().get();
        BenchmarkRow shown = selected.get();
        if (now != null && !now.equals(followed)) {
            boolean elsewhere =
                    followed != null && shown != null && !shown.benchmark().equals(followed);
            refresh(); // the row before is at rest now
            find(now).filter(row -> !elsewhere).ifPresent(selected::set);
        }
        if (now == null && run.freshProperty().get() && !run.runningProperty().get()) {
            refresh(); // its last values came after its end
        }
        followed = now == null && !run.runningProperty().get() ? null : now == null ? followed : now;
        if (now != null) {
            RowContents contents = new RowContents(bench.overviewProperty().get(), provisional);
            find(now)
                    .ifPresent(row -> run.series(now)
                            .ifPresent(series -> row.contentProperty().set(contents.live(row, series))));
            changes.set(changes.get() + 1);
        }
    }

    private Optional<BenchmarkRow> find(Benchmark benchmark) {
        return list.all().stream()
                .filter(row -> row.benchmark().equals(benchmark))
                .findFirst();
    }

    /** What the next run takes: ticked, and not hidden by the choice between headline and all. */
    List<BenchmarkRow> chosen() {
        return shown().stream().filter(row -> row.chosenProperty().get()).toList();
    }

    /** All rows but those that only a filter hides. */
    List<BenchmarkRow> shown() {
        return list.groups("", headlineOnly.get()).stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    /** Measures the chosen rows. */
    void run(Preset preset) {
        measure(plan(chosen(), preset.settings()), title(preset));
    }

    /** The first quick run; its button says how long it takes. */
    void runFirst() {
        run.run(plan(chosen(), Preset.QUICK.settings()), title(Preset.QUICK));
    }

    private void measure(List<Planned> items, String name) {
        run.announced(items, name, false, () -> run.run(items, name));
    }

    /** Measures the selected row alone. */
    void runSelected(Preset preset) {
        BenchmarkRow row = selected.get();
        if (row != null) {
            measure(plan(List.of(row), preset.settings()), title(preset));
        }
    }

    /** Measures again what failed. */
    void rerunFailed() {
        rerun(
                row -> row.content().state() == VerdictState.FAILED
                        || row.content().state() == VerdictState.NOT_WARM,
                Preset.STANDARD);
    }

    /** Measures again what could not be decided, with more forks. */
    void rerunInconclusive() {
        rerun(row -> row.content().state() == VerdictState.INCONCLUSIVE, Preset.THOROUGH);
    }

    private void rerun(Predicate<BenchmarkRow> wanted, Preset preset) {
        measure(plan(list.all().stream().filter(wanted).toList(), preset.settings()), "Repeated");
    }

    boolean hasState(VerdictState state) {
        return list.all().stream().anyMatch(row -> row.content().state() == state);
    }

    /** Checks the chosen rows that have a baseline, with the settings of the baseline. */
    void check() {
        List<Planned> items = toCheck();
        run.announced(items, "Check", false, () -> run.check(items));
    }

    /** The same, with forks added until each answer is proven. */
    void checkUntilProven() {
        List<Planned> items = toCheck();
        run.announced(Adaptive.USUAL.planned(items), "Check", true, () -> run.checkUntilProven(items, Adaptive.USUAL));
    }

    /** What the missing answer of the selected row would cost; empty where none is missing. */
    Optional<AnswerPrice> price() {
        BenchmarkRow row = selected.get();
        if (row == null || !ready.get()) {
            return Optional.empty();
        }
        BenchmarkState standing = bench.overviewProperty().get().of(row.benchmark());
        Comparison comparison = standing.comparison();
        Measurement current = standing.current();
        return comparison == null || current == null || standing.baseline() == null
                ? Optional.empty()
                : AnswerPrice.of(comparison, current, Rule.DEFAULT.target());
    }

    /** Pays that price: checks the selected row alone until it is proven. */
    void pay() {
        BenchmarkRow row = selected.get();
        Optional<AnswerPrice> price = price();
        if (row != null && price.isPresent()) {
            run.checkUntilProven(
                    toCheck(List.of(row)),
                    new Adaptive(Rule.DEFAULT.margin(), price.get().forks(), Duration.ZERO));
        }
    }

    private List<Planned> toCheck() {
        return toCheck(chosen());
    }

    private List<Planned> toCheck(List<BenchmarkRow> rows) {
        List<Planned> items = new ArrayList<>();
        for (BenchmarkRow row : rows) {
            Baseline baseline =
                    bench.overviewProperty().get().of(row.benchmark()).baseline();
            if (baseline != null && row.unavailable().isEmpty()) {
                items.add(new Planned(row.benchmark(), baseline.measurement().settings()));
            }
        }
        return items;
    }

    private static List<Planned> plan(List<BenchmarkRow> rows, Settings settings) {
        return rows.stream()
                .filter(row -> row.unavailable().isEmpty())
                .map(row -> new Planned(row.benchmark(), settings))
                .toList();
    }

    private static String title(Preset preset) {
        String word = preset.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Ticks all rows that are shown, or none if all are ticked. */
    void toggleAll() {
        List<BenchmarkRow> rows =
                shown().stream().filter(row -> row.unavailable().isEmpty()).toList();
        boolean all = rows.stream().allMatch(row -> row.chosenProperty().get());
        rows.forEach(row -> row.chosenProperty().set(!all));
    }
}
