package dev.plumbline.app.ui.shell;

import java.util.List;
import javafx.scene.Node;

/**
 * What a screen hands to the shell when it is opened for the first time.
 *
 * @param view fills the middle of the window
 * @param actions work while the screen is shown
 * @param status its texts in the status bar
 */
public record ScreenContent(Node view, List<Action> actions, StatusLine status) {

    public ScreenContent {
        actions = List.copyOf(actions);
    }
}
