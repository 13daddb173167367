package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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

/** The queue, the evidence of the chosen item, and what is decided of it. */
final class ReviewsViewModel {

    private final ReviewSource source;
    private final UiExecutor executor;
    private final LatestRead reloads;
    private final LatestRead evidenceReads;
    private final Notifications notifications;
    private final QueueMemory memory;
    private final Remeasuring remeasuring;
    private final InstantSource clock;
    private final QueueWords words = new QueueWords(ZoneId.systemDefault());
    private final UndoStack undone;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting", 0);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<@Nullable QueueRow> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>(this, "evidence");
    private final WantedReason wanting;
    private final ObjectProperty<QueueState> state = new SimpleObjectProperty<>(this, "state", QueueState.WAITING);
    private final ObjectProperty<QueueOrder> order;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObservableList<QueueRow> rows = FXCollections.observableArrayList();
    private ReviewSource.Queue queue = ReviewSource.Queue.EMPTY;
    private List<String> chosen = List.of();
    private String next = "";
    private boolean loaded;
    private boolean deciding;

    ReviewsViewModel(
            ReviewSource source,
            UiExecutor executor,
            Notifications notifications,
            Preferences preferences,
            Remeasuring remeasuring) {
        this.source = source;
        this.remeasuring = remeasuring;
        this.executor = executor;
        reloads = executor.latest();
        evidenceReads = executor.latest();
        this.notifications = notifications;
        wanting = new WantedReason(notifications);
        undone = new UndoStack(notifications);
        memory = new QueueMemory(preferences);
        clock = source.clock();
        remeasuring.onNews(this::changed);
        order = new SimpleObjectProperty<>(this, "order", memory.order());
        state.addListener((property, old, now) -> fillRows(selectedId()));
        filter.addListener((property, old, now) -> fillRows(selectedId()));
        order.addListener((property, old, now) -> {
            memory.keep(now);
            fillRows(selectedId());
        });
    }

    /** Counts up whenever words may have changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How many items wait for a person. */
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Why the queue cannot be read, if so. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The row whose evidence is shown. */
    ReadOnlyObjectProperty<@Nullable QueueRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Evidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /** What waits for its reason to be written; null when nothing does. */
    ReadOnlyObjectProperty<@Nullable Verb> wantingProperty() {
        return wanting.verbProperty();
    }

    ObjectProperty<QueueState> stateProperty() {
        return state;
    }

    ObjectProperty<QueueOrder> orderProperty() {
        return order;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /** The reason for the next decision. */
    StringProperty reasonProperty() {
        return reason;
    }

    /** The listed items; observable. */
    ObservableList<QueueRow> rows() {
        return rows;
    }

    boolean isReading() { // the first look has not come to an end
        return !loaded && problem.get().isEmpty();
    }

    /** Whether there is nothing at all, after a look. */
    boolean isEmpty() {
        return loaded && queue.items().isEmpty();
    }

    /** Remembers that somebody was here. */
    void visited() {
        memory.visited(clock.instant());
        reload();
    }

    private String selectedId() {
        QueueRow row = selected.get();
        return row == null ? "" : row.id();
    }

    /** A reload that was under way is dropped, and with it what it would have shown; what it was to choose is not. */
    void reload() {
        reload(wanted());
    }

    /** @param wanted the id of the item that is chosen then; another where it is not listed */
    private void reload(String wanted) {
        next = wanted;
        reloads.run(source::load, this::show, failed -> problem.set(Complaint.sentence(failed)));
    }

    /** What is to be chosen when the queue has been read: what somebody chose meanwhile comes first. */
    private String wanted() {
        return next.isEmpty() ? selectedId() : next;
    }

    private void show(ReviewSource.Queue found) {
        String wanted = wanted();
        queue = found;
        loaded = true;
        problem.set("");
        waiting.set(count(QueueState.WAITING));
        fillRows(wanted);
    }

    int count(QueueState wanted) {
        return queue.matching(wanted, "").size();
    }

    private void fillRows(String wanted) {
        List<ReviewItem> fitting = queue.matching(state.get(), filter.get());
        List<QueueRow> found = words.rows(fitting, order.get(), clock.instant(), memory.lastVisit());
        rows.setAll(found);
        select(found.stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0)));
    }

    private void select(@Nullable QueueRow row) {
        choose(row == null ? List.of() : List.of(row), row);
    }

    /**
     * Chooses rows; what is decided is decided of all of them.
     *
     * @param lead whose evidence is shown
     */
    void choose(List<QueueRow> several, @Nullable QueueRow lead) {
        QueueRow before = selected.get();
        next = "";
        chosen = several.stream().map(QueueRow::id).toList();
        if (before == null || lead == null || !before.id().equals(lead.id())) {
            wanting.over();
        }
        selected.set(lead);
        Optional<ReviewItem> item = Optional.ofNullable(lead).flatMap(row -> item(row.id()));
        item.ifPresentOrElse(this::readEvidence, () -> {
            evidenceReads.giveUp();
            evidence.set(null);
        });
        changed();
    }

    private void readEvidence(ReviewItem item) {
        evidenceReads.run(
                () -> source.evidence(item),
                found -> {
                    evidence.set(found);
                    changed();
                },
                failed -> {
                    evidence.set(null);
                    complain(failed);
                });
    }

    private Optional<ReviewItem> item(String id) {
        return queue.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private List<ReviewItem> chosenItems() {
        return chosen.stream().flatMap(id -> item(id).stream()).toList();
    }

    /** How many rows are chosen. */
    int chosenCount() {
        return chosen.size();
    }

    /** Shows the row that many places further down. */
    void move(int step) {
        int now = rows.indexOf(selected.get());
        int next = Math.max(0, Math.min(rows.size() - 1, now + step));
        if (!rows.isEmpty() && next != now) {
            select(rows.get(next));
        }
    }

    /** Whether something can be done with what is chosen. */
    boolean can(Verb verb) {
        if (deciding) {
            return false;
        }
        boolean fits = chosenItems().stream().anyMatch(verb::fits);
        return verb == Verb.UNDO ? fits || undone.last().isPresent() : fits;
    }

    /** Does it with all that is chosen, or asks for the reason first. */
    void decide(Verb verb) {
        List<ReviewItem> items = chosenItems().stream().filter(verb::fits).toList();
        if (deciding || items.isEmpty()) {
            return;
        }
        if (reason.get().isBlank() && items.stream().anyMatch(verb::needsReason)) {
            wanting.ask(verb);
            return;
        }
        send(
                items,
                verb,
                verb.kind().settles() ? nextAfter(items) : items.get(0).id());
    }

    /** Does what waited for its reason. */
    void reasonGiven() {
        Verb verb = wanting.verbProperty().get();
        if (verb != null && !reason.get().isBlank()) {
            decide(verb);
        }
    }

    /** Gives up what waited for its reason. */
    void reasonRefused() {
        wanting.over();
    }

    /** The id of the next item that waits; of the chosen one when none does. */
    private String nextAfter(List<ReviewItem> items) {
        List<String> gone = items.stream().map(ReviewItem::id).toList();
        int last = rows.indexOf(selected.get());
        for (int i = 1; i <= rows.size(); i++) {
            String id = rows.get(Math.floorMod(last + i, rows.size())).id();
            boolean waits =
                    item(id).filter(item -> item.state() == ReviewState.WAITING).isPresent();
            if (waits && !gone.contains(id)) {
                return id;
            }
        }
        return selectedId();
    }

    private void send(List<ReviewItem> items, Verb verb, String next) {
        deciding = true;
        changed();
        String why = reason.get().strip();
        executor.run(() -> source.decide(items, verb.kind(), why), outcome -> sent(verb, outcome, next), failed -> {
            deciding = false;
            complain(failed);
            reload();
        });
    }

    private void sent(Verb verb, ReviewSource.Outcome outcome, String next) {
        deciding = false;
        outcome.refused().forEach(sentence -> notifications.tell(Notice.error(sentence)));
        if (outcome.decided().isEmpty()) {
            reload();
            return;
        }
        reason.set("");
        wanting.over();
        List<String> ids = outcome.decided().stream().map(ReviewItem::id).toList();
        String said = verb.said(outcome.decided(), outcome.remark());
        if (verb.kind().settles()) {
            undone.add(ids, Notice.undoable(said, () -> undo(ids)));
        } else {
            notifications.tell(Notice.of(said, Tone.SAME));
        }
        // Whoever was told that another decided first stays there to read it.
        reload(outcome.refused().isEmpty() ? next : selectedId());
    }

    /** Takes back what was decided last in this window, else the decision on what is chosen. */
    void undo() {
        undone.last()
                .ifPresentOrElse(
                        this::undo,
                        () -> undo(chosenItems().stream()
                                .filter(Verb.UNDO::fits)
                                .map(ReviewItem::id)
                                .toList()));
    }

    private void undo(List<String> ids) {
        List<ReviewItem> items = ids.stream()
                .flatMap(id -> item(id).stream())
                .filter(Verb.UNDO::fits)
                .toList();
        undone.remove(ids);
        if (!deciding && !items.isEmpty()) {
            send(items, Verb.UNDO, items.get(0).id());
        }
    }

    private void complain(Throwable failed) {
        notifications.tell(Complaint.notice(failed));
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** Whether the chosen item can be measured again. */
    boolean canMeasure() {
        return item(selectedId()).filter(remeasuring::can).isPresent();
    }

    /** Measures the chosen item again; its evidence is new then, and nothing is decided. */
    void measureAgain() {
        item(selectedId()).filter(remeasuring::can).ifPresent(item -> remeasuring.start(item, this::reload));
    }

    /** What is measured of the chosen item now; empty when nothing is. */
    String progress() {
        return remeasuring.progress(selectedId());
    }

    /** As in {@code 4 waiting · oldest 2 days · 1 of 4}. */
    String header() {
        int place = rows.indexOf(selected.get());
        return loaded ? QueueWords.header(queue.items(), clock.instant(), place, rows.size()) : "";
    }

    /** For the status bar: where the decisions are kept. */
    String place() {
        return queue.place();
    }
}
