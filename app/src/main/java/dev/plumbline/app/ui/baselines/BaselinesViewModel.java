package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.step.StepData;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.baselines.Capturing.Row;
import dev.plumbline.project.baselines.SummaryImport.Preview;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The sets of baselines, the rows of the chosen set, and the history of the chosen row. */
final class BaselinesViewModel {

    private final BaselineSource source;
    private final UiExecutor executor;
    private final LatestRead shelves;
    private final LatestRead versionReads;
    private final Notifications notifications;
    private final BaselineWords words = new BaselineWords(ZoneId.systemDefault());
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty platform = new SimpleStringProperty(this, "platform", "");
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<@Nullable BaselineRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<SetLine> sets = FXCollections.observableArrayList();
    private final ObservableList<BaselineRow> rows = FXCollections.observableArrayList();
    private BaselineSets allSets = BaselineSets.EMPTY;
    private @Nullable Map<String, List<Baseline>> versions;
    private boolean loaded;

    BaselinesViewModel(BaselineSource source, UiExecutor executor, Notifications notifications) {
        this.source = source;
        this.executor = executor;
        shelves = executor.latest();
        versionReads = executor.latest();
        this.notifications = notifications;
        platform.addListener((property, old, now) -> fillRows());
        filter.addListener((property, old, now) -> fillRows());
        selected.addListener((property, old, now) -> changed());
    }

    /** Counts up whenever words or the history may have changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Why the baselines cannot be read; empty when they can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The platform whose baselines are shown. */
    StringProperty platformProperty() {
        return platform;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable BaselineRow> selectedProperty() {
        return selected;
    }

    /** Headings and sets; observable. */
    ObservableList<SetLine> sets() {
        return sets;
    }

    /** Headings and accepted values of the chosen platform; observable. */
    ObservableList<BaselineRow> rows() {
        return rows;
    }

    /** The platform id of this machine; empty before the first look. */
    String here() {
        return allSets.here();
    }

    void tell(String words) {
        notifications.tell(Notice.of(words, Tone.UNSURE));
    }

    /** Whether the first look has not come to an end. */
    boolean isReading() {
        return !loaded && problem.get().isEmpty();
    }

    /** Looks again after one that went wrong. */
    void retry() {
        if (!problem.get().isEmpty()) {
            reload();
        }
    }

    /** Whether there is nothing at all, after a look. */
    boolean isEmpty() {
        return loaded && allSets.sets().isEmpty();
    }

    /** Reads everything again. */
    void reload() {
        shelves.run(source::load, this::show, failed -> problem.set(Complaint.sentence(failed)));
        versionReads.run(
                source::versions,
                found -> {
                    versions = found;
                    changed();
                },
                this::complain);
    }

    private void show(BaselineSets now) {
        allSets = now;
        loaded = true;
        problem.set("");
        List<SetLine> lines = new ArrayList<>();
        for (SetGroup group : SetGroup.values()) {
            List<SetLine> found = now.sets().entrySet().stream()
                    .filter(set -> SetGroup.of(set.getKey(), now.here()) == group)
                    .map(set -> words.set(set.getKey(), set.getValue()))
                    .toList();
            if (!found.isEmpty()) {
                lines.add(SetLine.heading(group.title()));
                lines.addAll(found);
            }
        }
        sets.setAll(lines);
        if (!now.sets().containsKey(platform.get())) {
            platform.set(lines.stream()
                    .filter(line -> !line.isHeading())
                    .findFirst()
                    .map(SetLine::platformId)
                    .orElse(""));
        }
        fillRows();
    }

    private List<Baseline> chosenSet() {
        return allSets.sets().getOrDefault(platform.get(), List.of());
    }

    private void fillRows() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        Map<String, List<BaselineRow>> groups = new TreeMap<>(Comparator.naturalOrder());
        for (Baseline baseline : chosenSet()) {
            BaselineRow row = words.row(source.key(baseline), baseline);
            if ((row.name() + " " + row.reason()).toLowerCase(Locale.ROOT).contains(wanted)) {
                groups.computeIfAbsent(BaselineWords.group(baseline), unseen -> new ArrayList<>())
                        .add(row);
            }
        }
        List<BaselineRow> lines = new ArrayList<>();
        groups.forEach((group, members) -> {
            lines.add(BaselineRow.heading(group));
            lines.addAll(members);
        });
        BaselineRow before = selected.get();
        rows.setAll(lines);
        selected.set(lines.stream()
                .filter(row -> before != null && !row.isHeading() && row.key().equals(before.key()))
                .findFirst()
                .or(() -> lines.stream().filter(row -> !row.isHeading()).findFirst())
                .orElse(null));
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** The chosen baseline, if a row is chosen. */
    Optional<Baseline> chosen() {
        BaselineRow row = selected.get();
        return chosenSet().stream()
                .filter(baseline -> row != null && source.key(baseline).equals(row.key()))
                .findFirst();
    }

    private List<Baseline> history(Baseline present) {
        List<Baseline> found = new ArrayList<>(List.of(present));
        Map<String, List<Baseline>> known = versions;
        if (known != null) {
            known.getOrDefault(source.key(present), List.of()).stream()
                    .filter(version -> !version.acceptance()
                            .at()
                            .equals(present.acceptance().at()))
                    .forEach(found::add);
        }
        return found;
    }

    /** How the chosen baseline came to its value. */
    StepData steps() {
        return chosen().map(present -> words.steps(history(present))).orElse(StepData.empty());
    }

    /** What the chosen baseline would go back to. */
    Optional<Baseline> earlier() {
        return chosen().map(this::history).filter(all -> all.size() > 1).map(all -> all.get(1));
    }

    /** Why nothing can be reverted; empty when something can. */
    String whyNoRevert() {
        if (chosen().isEmpty()) {
            return "no baseline is chosen";
        }
        Map<String, List<Baseline>> known = versions;
        if (known == null) {
            return "the history in git is being read";
        }
        if (known.isEmpty()) {
            return "no commit of this folder holds baselines yet";
        }
        return earlier().isPresent() ? "" : "git holds no earlier version of this file";
    }

    /** What reverting would do, in a sentence. */
    String reverting() {
        return earlier()
                .flatMap(before -> chosen().map(present -> words.reverting(present, before)))
                .orElse("");
    }

    void revert() {
        earlier()
                .ifPresent(before -> perform(
                        () -> source.restore(before),
                        file -> "Went back to the earlier " + file.getFileName() + "; commit it to keep it"));
    }

    /** Where the values of an older file may belong: to this machine, to a platform that has values, or to a name of their own. */
    List<String> platforms() {
        List<String> all = new ArrayList<>(List.of(allSets.here()));
        allSets.sets().keySet().stream()
                .filter(id -> !id.equals(allSets.here()))
                .forEach(all::add);
        all.add("");
        return all;
    }

    /** A platform as it is offered. */
    String platformWords(String id) {
        if (id.isEmpty()) {
            return "a set of its own, named by the file";
        }
        return id.equals(allSets.here()) ? id + " (this machine: check compares with it)" : id;
    }

    /** Reads the older single-file form, and shows what it would do. */
    void preview(Path file, String platformId, Consumer<Preview> show) {
        executor.run(() -> source.preview(file, platformId), show, this::complain);
    }

    /** Takes in rows of a preview. */
    void take(Preview preview, List<Row> rows, String reason) {
        perform(
                () -> source.take(preview, rows, reason),
                count -> Units.count(count, "value") + " imported: summary only, weak");
    }

    /** Writes the chosen set in the older single-file form. */
    void export(Path file) {
        String id = platform.get();
        List<Baseline> set = chosenSet();
        perform(() -> source.export(id, set, file), written -> "Exported " + written.getFileName());
    }

    private <T> void perform(Callable<T> work, Function<T, String> done) {
        executor.run(
                work,
                outcome -> {
                    notifications.tell(Notice.of(done.apply(outcome), Tone.BETTER));
                    reload();
                },
                this::complain);
    }

    /** Reads the file of the chosen baseline. */
    void read(Consumer<String> show) {
        chosen().ifPresent(baseline -> executor.run(() -> source.text(baseline), show, this::complain));
    }

    /** Where the chosen baseline lies; empty when none is chosen. */
    String file() {
        return chosen().map(baseline -> source.file(baseline).toString()).orElse("");
    }

    private void complain(Throwable failed) {
        notifications.tell(Complaint.notice(failed));
    }

    /** As in {@code 6 sets · 48 accepted values · every one with a reason}. */
    String header() {
        return allSets.sets().isEmpty()
                ? ""
                : allSets.sets().size() + (allSets.sets().size() == 1 ? " set" : " sets") + " \u00b7 " + allSets.count()
                        + " accepted values \u00b7 every one with a reason";
    }

    /** For the status bar. */
    String status() {
        int here = allSets.sets().getOrDefault(allSets.here(), List.of()).size();
        return here + " accepted on this platform \u00b7 " + allSets.count() + " in all";
    }

    /** For the status bar: where the chosen set lies. */
    String place() {
        return platform.get().isEmpty() ? "" : "Baselines: baselines/" + platform.get() + "/";
    }
}
