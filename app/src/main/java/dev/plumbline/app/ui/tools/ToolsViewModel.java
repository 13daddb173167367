package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.fx.FrameBuffer;
import dev.plumbline.app.ui.fx.ThrottledPulse;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Complaint;
import dev.plumbline.app.ui.shell.Notice;
import dev.plumbline.app.ui.shell.Notifications;
import dev.plumbline.app.ui.theme.Tone;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.project.Profiling;
import dev.plumbline.tool.profile.Profile;
import dev.plumbline.tool.profile.ProfileRequest;
import dev.plumbline.tool.profile.ProfileStatus;
import dev.plumbline.tool.profile.ProfileStep;
import dev.plumbline.tool.profile.StepName;
import dev.plumbline.tool.profile.StepStatus;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which tools there are, how the chosen one came to be, and the profile in progress. */
final class ToolsViewModel {
    private static final List<StepName> STEPS = List.of(StepName.values());

    private final ToolSource source;
    private final UiExecutor executor;
    private final ThrottledPulse pulse;
    private final Workspace workspace;
    private final Notifications notifications;
    private final ToolLines words = new ToolLines(ZoneId.systemDefault());
    private final FrameBuffer<Told> told;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<@Nullable ToolLine> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<ToolLine> tools = FXCollections.observableArrayList();
    private final ObservableList<VersionLine> versions = FXCollections.observableArrayList();
    private final ObservableList<StepLine> steps = FXCollections.observableArrayList();
    private final Map<StepName, ProfileStep> progress = new EnumMap<>(StepName.class);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private String profileTitle = "";
    private String outcome = "";
    private Tone outcomeTone = Tone.SAME;
    private boolean loaded;
    private boolean running;

    /** One piece of news of a profile. */
    private record Told(ProfileStep step, int done, int total) {}

    ToolsViewModel(
            ToolSource source,
            UiExecutor executor,
            ThrottledPulse pulse,
            Workspace workspace,
            Notifications notifications) {
        this.source = source;
        this.executor = executor;
        this.pulse = pulse;
        this.workspace = workspace;
        this.notifications = notifications;
        told = new FrameBuffer<>(pulse, this::apply);
        query.addListener((property, old, now) -> reload());
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

    /** Of the chosen tool, newest first. */
    ObservableList<VersionLine> versions() {
        return versions;
    }

    /** Of the profile that runs, or ran last. */
    ObservableList<StepLine> steps() {
        return steps;
    }

    boolean isRunning() {
        return running;
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
        return tools.size()
                + (tools.size() == 1 ? " tool" : " tools")
                + (query.get().isBlank() ? "" : " \u00b7 words (BM25)");
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

    /** Reads the registry again. */
    void reload() {
        String words = query.get();
        executor.run(
                () -> source.tools(words),
                found -> {
                    if (words.equals(query.get())) { // somebody may have typed on
                        show(found);
                    }
                },
                this::complain);
    }

    private void show(List<ToolLine> found) {
        loaded = true;
        ToolLine before = selected.get();
        tools.setAll(found);
        ToolLine same = found.stream()
                .filter(line -> before != null && line.id().equals(before.id()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
        selected.set(same);
        changed();
    }

    private void showVersions() {
        ToolLine line = selected.get();
        if (line == null) {
            versions.clear();
            changed();
            return;
        }
        executor.run(
                () -> source.versions(line.id()),
                found -> {
                    if (line.equals(selected.get())) {
                        versions.setAll(found);
                        changed();
                    }
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

    /** Profiles what a file asks for: a source, or a request. */
    void profile(Path file) {
        if (running || workspace.activityProperty().get().isRunning()) {
            notifications.tell(Notice.of("Something is being measured; stop it first (Esc)", Tone.UNSURE));
            return;
        }
        begin();
        executor.run(
                () -> {
                    ProfileRequest request = source.request(file);
                    Profiling profiling =
                            source.profiling((step, done, total) -> told.offer(new Told(step, done, total)));
                    stopper = profiling::stop;
                    return profiling.profile(request);
                },
                this::ended,
                failed -> {
                    finish();
                    outcome = Complaint.sentence(failed);
                    outcomeTone = Tone.WORSE;
                    notifications.tell(Complaint.notice(failed));
                    changed();
                });
        profileTitle = String.valueOf(file.getFileName());
        changed();
    }

    private volatile Runnable stopper = () -> {};

    private void begin() {
        running = true;
        outcome = "";
        progress.clear();
        STEPS.forEach(name -> progress.put(name, new ProfileStep(name, StepStatus.WAITING, "")));
        pulse.setMeasuring(true);
        workspace.stopProperty().set(() -> stopper.run());
        workspace.activityProperty().set(new Activity("profiling", 0, true));
        showSteps();
    }

    private void finish() {
        running = false;
        stopper = () -> {};
        pulse.setMeasuring(false);
        workspace.stopProperty().set(() -> {});
        workspace.activityProperty().set(Activity.none());
    }

    private void ended(Profile profile) {
        finish();
        profile.steps().forEach(step -> progress.put(step.name(), step));
        showSteps();
        profileTitle = profile.toolId() + " " + profile.version();
        outcome = profile.status().word().replace('_', ' ') + " \u2014 " + profile.reason();
        outcomeTone = profile.status() == ProfileStatus.COMPLETED
                ? Tone.BETTER
                : profile.status() == ProfileStatus.REVIEW_REQUIRED ? Tone.UNSURE : Tone.WORSE;
        notifications.tell(
                Notice.of(profileTitle + ": " + profile.status().word().replace('_', ' '), outcomeTone));
        reload();
        changed();
    }

    private void apply(List<Told> batch) {
        if (!running) {
            return; // the last news of a profile that is over
        }
        batch.forEach(news -> progress.put(news.step().name(), news.step()));
        Told last = batch.get(batch.size() - 1);
        double within = last.total() > 0 ? (double) last.done() / last.total() : 0;
        int at = STEPS.indexOf(last.step().name());
        workspace
                .activityProperty()
                .set(new Activity(
                        "step " + (at + 1) + "/" + STEPS.size() + " \u00b7 "
                                + last.step().name().title(),
                        Math.min(1, (at + within) / STEPS.size()),
                        true));
        showSteps();
    }

    private void showSteps() {
        steps.setAll(progress.values().stream().map(words::step).toList());
        changed();
    }

    private void complain(Throwable failed) {
        notifications.tell(Complaint.notice(failed));
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
