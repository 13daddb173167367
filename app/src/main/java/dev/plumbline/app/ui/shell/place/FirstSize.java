package dev.plumbline.app.ui.shell.place;

import dev.plumbline.app.ui.fx.FxThread;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/**
 * Keeps the size that a window is given before it is shown. With a window manager that tells the width of its frame late
 * (openbox, xfwm), GTK first shows a window in its least size and stays there; so the size is given once more, as soon as
 * that happens. Ends with the first thing that the person does: from then on the size is theirs.
 */
public final class FirstSize {
    private final Stage stage;
    private final double width;
    private final double height;
    private final ChangeListener<Number> shrunk = (source, old, now) -> correct();
    private final EventHandler<InputEvent> acted = event -> end();

    private FirstSize(Stage stage) {
        this.stage = stage;
        this.width = stage.getWidth();
        this.height = stage.getHeight();
    }

    /** To be called with the size set, before the stage is shown. */
    public static void keep(Stage stage) {
        FirstSize size = new FirstSize(stage);
        if (size.width > stage.getMinWidth() || size.height > stage.getMinHeight()) {
            stage.widthProperty().addListener(size.shrunk);
            stage.heightProperty().addListener(size.shrunk);
            stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, size.acted);
            stage.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, size.acted);
        }
    }

    private void correct() {
        boolean least = stage.isShowing()
                && !stage.isMaximized()
                && stage.getWidth() <= stage.getMinWidth()
                && stage.getHeight() <= stage.getMinHeight();
        if (least) {
            new FxThread().later(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            });
        }
    }

    private void end() {
        stage.widthProperty().removeListener(shrunk);
        stage.heightProperty().removeListener(shrunk);
        stage.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, acted);
        stage.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, acted);
    }
}
