package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.measuring.MeasureAgain;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.ComparisonReport;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Two result sets, the rows of their comparison, and which of them are shown. */
final class CompareViewModel {

    private static final double LEAST_REACH = 0.1;
    private static final double MOST_REACH = 1;

    private final CompareSources sources;
    private final LatestRead reads;
    private final Notifications notifications;
    private final ReadOnlyObjectWrapper<@Nullable Judged> judged = new ReadOnlyObjectWrapper<>(this, "judged");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObjectProperty<CompareKind> kind = new SimpleObjectProperty<>(this, "kind", CompareKind.ALL);
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<@Nullable CompareRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final MeasureAgain again;
    private List<CompareRow> all = List.of();
    private boolean unfolded;
    private double threshold;

    CompareViewModel(CompareSources sources, UiExecutor executor, Notifications notifications, MeasureAgain again) {
        this.sources = sources;
        this.again = again;
        reads = executor.latest();
        this.notifications = notifications;
        kind.addListener((source, old, now) -> narrow());
        filter.addListener((source, old, now) -> narrow());
    }

    /** Whether two result sets are open. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether two sides are being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why the last attempt failed; empty when it did not. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Changes with every other comparison. */
    ReadOnlyObjectProperty<@Nullable Judged> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    ObjectProperty<CompareKind> kindProperty() {
        return kind;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable CompareRow> selectedProperty() {
        return selected;
    }

    /** What is shown, most serious first, the mean last; observable. */
    ObservableList<CompareRow> rows() {
        return rows;
    }

    /** Compares two result files. */
    void open(Path old, Path now) {
        load(() -> sources.files(old, now));
    }

    /** Compares this platform's baselines with its newest run. */
    void openBaseline() {
        load(sources::baselineAgainstLast);
    }

    /** Compares what a git revision held as baselines with the newest run; a run id or a folder will do as well. */
    void openAgainst(String named) {
        if (!named.isBlank()) {
            load(() -> sources.against(named.strip()));
        }
    }

    /** Compares two runs of the history by their ids. */
    void openRuns(String old, String now) {
        load(() -> sources.runs(old, now));
    }

    /** Shows all equivalent rows, or most of them as one line. */
    void toggleFold() {
        unfolded = !unfolded;
        narrow();
    }

    MeasureAgain again() {
        return again;
    }

    /** Whether this row is inconclusive and could be measured again here and now. */
    boolean isMeasurable(@Nullable CompareRow row) {
        return row != null && row.again() != null && again.can(row.again().benchmark());
    }

    /** Every row that {@link #isMeasurable}. */
    List<CompareRow> measurable() {
        return all.stream().filter(this::isMeasurable).toList();
    }

    /** Measures these rows again and judges with what was measured then. */
    void measure(List<CompareRow> wanted) {
        Judged now = judged.get();
        List<Planned> items = new ArrayList<>();
        for (CompareRow row : wanted) {
            if (row.again() != null && isMeasurable(row)) {
                items.add(row.again());
            }
        }
        if (now != null) {
            again.measure(items, run -> load(() -> sources.repeated(now, run)));
        }
    }

    /** Makes the old side the new one. */
    void swap() {
        Judged now = judged.get();
        if (now != null) {
            load(() -> sources.swapped(now));
        }
    }

    private void load(Callable<Judged> work) {
        reading.set(true);
        problem.set("");
        reads.run(work, this::show, failed -> {
            reading.set(false);
            problem.set(Complaint.sentence(failed));
            notifications.tell(Complaint.notice(failed));
        });
    }

    private void show(Judged now) {
        CompareRows found = new CompareRows(now);
        all = found.all();
        threshold = found.threshold();
        reading.set(false);
        judged.set(now);
        open.set(true);
        narrow();
    }

    private void narrow() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        CompareRow before = selected.get();
        List<CompareRow> fitting =
                all.stream().filter(row -> row.matches(kind.get(), wanted)).toList();
        boolean whole = kind.get() == CompareKind.ALL && wanted.isEmpty();
        rows.setAll(whole ? Folding.fold(fitting, unfolded) : fitting);
        selected.set(rows.stream()
                .filter(row -> before != null && row.isSameLine(before))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .orElse(null));
    }

    /** How many rows are of a kind, filter or not. */
    long count(CompareKind wanted) {
        return all.stream()
                .filter(row -> row.isMetric() && wanted.takes(row.state()))
                .count();
    }

    /** Half width of the band, as a fraction. */
    double threshold() {
        return threshold;
    }

    /** How far the axis of changes reaches on both sides, as a fraction: far enough for most intervals. */
    double reach() {
        double widest = all.stream()
                .filter(row -> row.interval().isKnown())
                .mapToDouble(row -> Math.max(
                        Math.abs(row.interval().low()), Math.abs(row.interval().high())))
                .max()
                .orElse(LEAST_REACH);
        double reach = Math.ceil(Math.max(widest * 1.05, threshold * 2) * 20) / 20;
        return Math.min(MOST_REACH, Math.max(LEAST_REACH, reach));
    }

    /** The two rows of the header; empty while nothing is open. */
    List<SideFacts> sides() {
        Judged now = judged.get();
        return now == null ? List.of() : new SideWords(now, ZoneId.systemDefault()).both();
    }

    /** What differs between the environments, in a few words; empty when nothing is known to. */
    String warning() {
        Judged now = judged.get();
        return now == null ? "" : new SideWords(now, ZoneId.systemDefault()).warning();
    }

    /** The words beside the title. */
    String detail() {
        Judged now = judged.get();
        if (now == null) {
            return "";
        }
        return "\u03b1 .05 \u00b7 Benjamini-Hochberg \u00b7 "
                + (now.oneSitting() ? "one sitting" : "1 % from run to run assumed");
    }

    /** For the status bar, as in {@code 18 rows · 15 with a verdict · 1 only in old}. */
    String totals() {
        Judged now = judged.get();
        return now == null
                ? "Nothing to compare yet"
                : Units.count(count(CompareKind.ALL), "row") + " \u00b7 " + new ComparisonReport(now.suite()).totals();
    }

    /** The whole comparison for a pull request; empty while nothing is open. */
    String markdown() {
        Judged now = judged.get();
        return now == null ? "" : new ComparisonReport(now.suite()).markdown();
    }
}
