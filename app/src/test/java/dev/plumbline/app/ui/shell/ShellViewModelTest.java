package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.app.ui.shell.notice.Complaint;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.shell.notice.PersistentNotice;
import dev.plumbline.app.ui.theme.Theme;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.Workspace;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.PlumblineException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final List<Runnable> timers = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Workspace workspace = new Workspace(Path.of("kernels"));
    private final Actions actions = new Actions();
    private final Notifications notifications = new Notifications((delay, action) -> {
        timers.add(action);
        return () -> timers.remove(action);
    });
    private final ShellViewModel model =
            new ShellViewModel(workspace, actions, notifications, new SimpleObjectProperty<>(Theme.LIGHT));

    private void startRun() {
        workspace.stopProperty().set(() -> done.add("stopped"));
        workspace.activityProperty().set(new Activity("fork 1/5", 0.1, true));
    }

    @Test
    void escapeStopsARunWhenNothingElseIsMeant() {
        startRun();
        assertThat(model.escape(false)).isTrue();
        assertThat(done).containsExactly("stopped");
    }

    @Test
    void escapeLeavesTheRunAloneWhileAFieldOrDialogHasTheFocus() {
        startRun();
        assertThat(model.escape(true)).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void escapeClosesThePaletteBeforeItStopsARun() {
        startRun();
        model.toggle(Overlay.PALETTE);
        assertThat(model.escape(false)).isTrue();
        assertThat(model.overlayProperty().get()).isEqualTo(Overlay.NONE);
        assertThat(done).isEmpty();
    }

    @Test
    void escapeDoesNothingWhenNothingRuns() {
        assertThat(model.escape(false)).isFalse();
    }

    @Test
    void stoppingIsOfferedOnlyWhileSomethingRuns() {
        Action stop = actions.find("shell.stop").orElseThrow();
        assertThat(stop.enabled().get()).isFalse();
        startRun();
        assertThat(stop.enabled().get()).isTrue();
    }

    @Test
    void openingAScreenClosesWhatFloats() {
        model.toggle(Overlay.CHEAT_SHEET);
        model.open("compare");
        assertThat(model.overlayProperty().get()).isEqualTo(Overlay.NONE);
        assertThat(model.screenProperty().get()).isEqualTo("compare");
    }

    @Test
    void aKeyBelongsToOneActionWhereBothCouldBeMeant() {
        actions.register("compare", Action.always("compare.swap", "Swap", "X", () -> {}));
        actions.register("tools", Action.always("tools.cut", "Cut", "X", () -> {}));
        assertThatThrownBy(() -> actions.register("compare", Action.always("other", "Other", "X", () -> {})))
                .hasMessageContaining("X is the key of compare.swap");
        assertThatThrownBy(() -> actions.register("compare", Action.always("other", "Other", "Ctrl+K", () -> {})))
                .hasMessageContaining("Ctrl+K");
    }

    @Test
    void thePaletteFindsAnActionByItsInitials() {
        CommandPaletteViewModel palette = new CommandPaletteViewModel(() -> List.of(
                Action.always("a", "Compare with a revision", "", () -> done.add("compare")),
                Action.always("b", "Capture baseline", "", () -> done.add("capture"))));
        palette.queryProperty().set("cb");
        assertThat(palette.matches()).extracting(Action::id).containsExactly("b");
        palette.runSelected();
        assertThat(done).containsExactly("capture");
    }

    @Test
    void thePaletteWalksAroundItsEnds() {
        CommandPaletteViewModel palette = new CommandPaletteViewModel(
                () -> List.of(Action.always("a", "One", "", () -> {}), Action.always("b", "Two", "", () -> {})));
        palette.move(-1);
        assertThat(palette.selectedProperty().get()).isEqualTo(1);
        palette.move(1);
        assertThat(palette.selectedProperty().get()).isZero();
    }

    @Test
    void thePaletteDoesNotRunWhatCannotBeDoneNow() {
        Action never = new Action("a", "Never", "", new SimpleBooleanProperty(false), () -> done.add("ran"));
        assertThat(new CommandPaletteViewModel(() -> List.of(never)).runSelected())
                .isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void aNoteGoesAfterItsTimeAndUndoWorksUntilThen() {
        notifications.tell(Notice.undoable("Baseline written", () -> done.add("undone")));
        notifications.tell(Notice.undoable("Second", () -> {}));
        notifications.act(notifications.shown().get(0));
        assertThat(done).containsExactly("undone");
        List.copyOf(timers).forEach(Runnable::run);
        assertThat(notifications.shown()).isEmpty();
    }

    @Test
    void whatIsToldAgainStandsOnceAndStaysAnew() {
        notifications.tell(Notice.of("Rejecting needs a reason", Tone.UNSURE));
        notifications.tell(Notice.of("Baseline written", Tone.SAME));
        notifications.tell(Notice.of("Rejecting needs a reason", Tone.UNSURE));
        assertThat(notifications.shown())
                .extracting(Notice::text)
                .containsExactly("Baseline written", "Rejecting needs a reason");
        assertThat(timers).hasSize(2);
    }

    @Test
    void whatMustNotBeMissedStaysUntilItIsHidden() {
        Notice note = Notice.of("history.db is gone", Tone.WORSE);
        notifications.tellAndKeep(note);
        List.copyOf(timers).forEach(Runnable::run);
        assertThat(notifications.shown()).containsExactly(note);
        notifications.dismiss(note);
        assertThat(notifications.shown()).isEmpty();
    }

    @Test
    void whatIsToldAgainDoesWhatItOffersNow() {
        notifications.tell(Notice.undoable("Accepted", () -> done.add("the first")));
        notifications.tell(Notice.undoable("Accepted", () -> done.add("the second")));
        notifications.act(notifications.shown().get(0));
        assertThat(done).containsExactly("the second");
    }

    @Test
    void aNoteThatWasTakenAwayTakesNoOtherWithIt() {
        Notice note = Notice.of("Copied", Tone.SAME);
        notifications.tell(note);
        notifications.dismiss(note);
        assertThat(timers).isEmpty();
    }

    @Test
    void anErrorStaysUntilSomebodyClosesIt() {
        Notice note = Complaint.notice(PlumblineException.usage("plumbline.yaml, line 3: no colon"));
        notifications.tell(note);
        assertThat(timers).isEmpty();
        assertThat(notifications.shown()).containsExactly(note);
        notifications.dismiss(note);
        assertThat(notifications.shown()).isEmpty();
    }

    @Test
    void whatAPersonStoppedIsNoErrorAndGoes() {
        notifications.tell(Complaint.notice(
                new PlumblineException(PlumblineException.Kind.INTERRUPTED, "stopped", new InterruptedException())));
        timers.get(0).run();
        assertThat(notifications.shown()).isEmpty();
    }

    @Test
    void anErrorIsOverWhenTheSameWorkSucceeds() {
        PersistentNotice trouble = new PersistentNotice(notifications);
        trouble.tell(PlumblineException.usage("the history is locked"));
        trouble.tell(PlumblineException.usage("the history is gone"));
        assertThat(notifications.shown()).extracting(Notice::text).containsExactly("the history is gone");
        trouble.over();
        assertThat(notifications.shown()).isEmpty();
    }
}
