package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.fx.LatestRead;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.fx.UiJob;
import dev.plumbline.app.ui.fx.UiTimer;
import dev.plumbline.app.ui.measuring.AssessmentSession;
import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.chart.Tone;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which tools there are, how the chosen one came to be, and the profile in progress. */
final class ToolsViewModel {
    /** Longer than anybody who types on. */
    private static final Duration PAUSE = Duration.ofMillis(800);

    private static final UiJob NO_PAUSE = () -> {};

    private final AroundTool around = new AroundTool();
    private final ToolSource source;
    private final UiExecutor executor;
    private final LatestRead searches;
    private final LatestRead pasts;
    private final UiTimer timer;
    private final AssessmentSession session;
    private final Notifications notifications;
    private final ToolLines words = new ToolLines(ZoneId.systemDefault());
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable ToolLine> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<ToolLine> tools = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ToolPast> past = new ReadOnlyObjectWrapper<>(this, "past", ToolPast.empty());
    private final ObservableList<StepLine> steps = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private String profileTitle = "";
    private String method = "";
    private String problem = "";
    private String outcome = "";
    private Tone outcomeTone = Tone.SAME;
    private String profiled = "";
    private boolean loaded;
    private String meant = "";
    private UiJob pause = NO_PAUSE;

    ToolsViewModel(
            ToolSource source,
            UiExecutor executor,
            UiTimer timer,
            AssessmentSession session,
            Notifications notifications) {
        this.source = source;
        this.executor = executor;
        searches = executor.latest();
        pasts = executor.latest();
        this.timer = timer;
        this.session = session;
        this.notifications = notifications;
        session.newsProperty().addListener((property, old, now) -> {
            steps.setAll(session.steps().stream().map(words::step).toList());
            changed();
        });
        query.addListener((property, old, now) -> typed());
        selected.addListener((property, old, now) -> showVersions());
    }

    /** Counts up whenever words may have changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    ObjectProperty<@Nullable ToolLine> selectedProperty() {
        return selected;
    }

    ObservableList<ToolLine> tools() {
        return tools;
    }

    /** Of the chosen tool; empty while none is chosen. */
    ReadOnlyObjectProperty<ToolPast> pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** Of the profile that runs, or ran last. */
    ObservableList<StepLine> steps() {
        return steps;
    }

    boolean isRunning() {
        return session.runningProperty().get();
    }

    /** Whether the first look has not come to an end. */
    boolean isReading() {
        return !loaded && problem.isEmpty();
    }

    /** Looks again after one that went wrong. */
    void retry() {
        if (!problem.isEmpty()) {
            reload();
        }
    }

    /** Whether nothing was handed in yet. */
    boolean isEmpty() {
        return loaded && tools.isEmpty() && query.get().isBlank();
    }

    String profileTitle() {
        return profileTitle;
    }

    /** What came of the profile, in a sentence; empty while there was none. */
    String outcome() {
        return outcome;
    }

    Tone outcomeTone() {
        return outcomeTone;
    }

    String header() {
        return tools.size() + (tools.size() == 1 ? " tool" : " tools") + (method.isEmpty() ? "" : " \u00b7 " + method);
    }

    /** Why the first one is first; empty while nobody searches. */
    String best() {
        if (query.get().isBlank()) {
            return "Type what a tool must do; the best match is explained here.";
        }
        return tools.isEmpty()
                ? "No tool has any of these words."
                : tools.get(0).id() + " " + tools.get(0).version() + ". "
                        + tools.get(0).why();
    }

    String place() {
        return source.place();
    }

    /** While somebody types words are enough; a model is asked when he pauses. */
    private void typed() {
        pause.cancel();
        reload();
        pause = query.get().isBlank() ? NO_PAUSE : timer.after(PAUSE, this::askMeaning);
    }

    /** Searches by meaning too, without waiting for a pause. */
    void askMeaning() {
        pause.cancel();
        pause = NO_PAUSE;
        meant = query.get();
        reload();
    }

    /** Reads the registry again. */
    void reload() {
        String words = query.get();
        boolean meaning = words.equals(meant);
        searches.run(() -> source.tools(words, meaning), this::show, failed -> {
            problem = Complaint.sentence(failed);
            complain(failed);
            changed();
        });
    }

    /** Why the registry could not be read; empty when it was. */
    String problem() {
        return problem;
    }

    private void show(FoundTools shown) {
        problem = "";
        List<ToolLine> found = shown.lines();
        loaded = true;
        method = shown.method();
        ToolLine before = selected.get();
        String id = before == null ? "" : before.id();
        if (found.stream().anyMatch(line -> line.id().equals(profiled))) {
            id = profiled;
            profiled = "";
        }
        String wanted = id;
        tools.setAll(found);
        ToolLine same = found.stream()
                .filter(line -> line.id().equals(wanted))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
        selected.set(same);
        changed();
    }

    private void showVersions() {
        ToolLine line = selected.get();
        if (line == null) {
            pasts.giveUp();
            past.set(ToolPast.empty());
            changed();
            return;
        }
        pasts.run(
                () -> source.past(line.id()),
                found -> {
                    past.set(found);
                    changed();
                },
                this::complain);
    }

    /** Takes in an older registry. */
    void importIndex(Path file) {
        executor.run(
                () -> source.importIndex(file),
                sentence -> {
                    notifications.tell(Notice.of(sentence, Tone.SAME));
                    reload();
                },
                this::complain);
    }

    /** What a source is called with. */
    AroundTool around() {
        return around;
    }

    /** Profiles what files ask for, a source or a request each, one after the other. A stop ends them all. */
    void profile(List<Path> files) {
        if (!files.isEmpty() && !session.isBusy()) {
            profile(files.get(0), files.subList(1, files.size()));
        }
    }

    private void profile(Path file, List<Path> next) {
        outcome = "";
        AroundTool.Given given = around.given();
        profileTitle = file.getFileName() + (next.isEmpty() ? "" : ", then " + next.size() + " more");
        session.start(
                profiling -> profiling.profile(source.request(file, given)),
                profile -> {
                    ended(profile);
                    profile(next);
                },
                failed -> {
                    outcome = Complaint.sentence(failed);
                    outcomeTone = Tone.WORSE;
                    changed();
                    if (!Complaint.isInterrupted(failed)) {
                        profile(next);
                    }
                });
        changed();
    }

    private void ended(Assessment profile) {
        profileTitle = profile.toolId() + " " + profile.version();
        outcome = words(profile);
        outcomeTone = profile.status() == AssessmentStatus.COMPLETED
                ? Tone.BETTER
                : profile.status() == AssessmentStatus.REVIEW_REQUIRED ? Tone.UNSURE : Tone.WORSE;
        notifications.tell(
                Notice.of(profileTitle + ": " + profile.status().word().replace('_', ' '), outcomeTone));
        profiled = profile.toolId();
        reload();
        changed();
    }

    private void complain(Throwable failed) {
        notifications.tell(Complaint.notice(failed));
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** What came of it, and what would have to change for another try. */
    private static String words(Assessment profile) {
        StringBuilder words = new StringBuilder(profile.status().word().replace('_', ' '));
        words.append(" \u2014 ").append(profile.reason());
        profile.retry().forEach(line -> words.append("\nto try again: ").append(line));
        return words.toString();
    }
}
