package dev.plumbline.app.ui.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.notice.Notifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** Questions as a person meets them: what is typed at once must be the answer. */
class DesktopQuestionsTest {
    private static final String TITLE = "A question of this test";

    private final Desktop desktop = new Desktop(new Notifications((delay, action) -> () -> {}));
    private final List<String> focused = new ArrayList<>();
    private KeyCode key = KeyCode.ENTER;
    private String typed = "because";
    private boolean stillOpen;

    /** Asks; a moment later notes who has the focus, answers, and presses Enter or another key. */
    private <T> T asked(Function<Node, T> question) {
        return Toolkit.call(() -> {
            Stage owner = new Stage();
            owner.setScene(new Scene(new StackPane(), 400, 300));
            owner.show();
            // The first moment may end while the dialog is still being made, the second begins behind that.
            after(() -> after(this::answer));
            T answer = question.apply(owner.getScene().getRoot());
            owner.close();
            return answer;
        });
    }

    private static void after(Runnable work) {
        PauseTransition moment = new PauseTransition(Duration.millis(500));
        moment.setOnFinished(event -> work.run());
        moment.play();
    }

    private void answer() {
        Stage dialog = Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> TITLE.equals(stage.getTitle()))
                .findFirst()
                .orElseThrow();
        Button cancel = (Button) ((DialogPane) dialog.getScene().getRoot()).lookupButton(ButtonType.CANCEL);
        Node focus = dialog.getScene().getFocusOwner();
        focused.add(focus.getClass().getSimpleName());
        if (focus instanceof TextField field) {
            field.setText(typed);
        }
        focus.fireEvent(pressed(KeyEvent.KEY_PRESSED));
        focus.fireEvent(pressed(KeyEvent.KEY_RELEASED));
        stillOpen = dialog.isShowing();
        if (stillOpen) {
            cancel.fire(); // the key was not enough
        }
    }

    private KeyEvent pressed(EventType<KeyEvent> type) {
        return new KeyEvent(type, "", "", key, false, false, false, false);
    }

    @Test
    void aTextCanBeTypedAtOnce() {
        Optional<String> answer = asked(owner -> desktop.ask(owner, TITLE, "Why?", "an example"));
        assertThat(focused).containsExactly("TextField");
        assertThat(answer).contains("because");
    }

    @Test
    void aQuestionWaitsForItsAnswer() {
        typed = " ";
        Optional<String> answer = asked(owner -> desktop.ask(owner, TITLE, "Why?", "an example"));
        assertThat(stillOpen).isTrue();
        assertThat(answer).isEmpty();
    }

    @Test
    void theFirstOfSeveralIsTakenUnlessAnotherIsChosen() {
        Optional<String> answer =
                asked(owner -> desktop.choose(owner, TITLE, "Which?", List.of("one", "two"), word -> word));
        assertThat(focused).containsExactly("ListView");
        assertThat(answer).contains("one");
    }

    @Test
    void escapeClosesAListAndTakesNone() {
        key = KeyCode.ESCAPE;
        Optional<String> answer =
                asked(owner -> desktop.choose(owner, TITLE, "Which?", List.of("one", "two"), word -> word));
        assertThat(stillOpen).isFalse();
        assertThat(answer).isEmpty();
    }
}
