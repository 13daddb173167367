package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.shell.place.FirstSize;
import dev.plumbline.app.ui.shell.place.WindowMemory;
import dev.plumbline.app.ui.shell.place.WindowPlace;
import dev.plumbline.app.ui.shell.place.ZoomedRoot;
import dev.plumbline.app.ui.theme.ThemeSwitch;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Puts the shell on a stage, in the theme, where it was the last time. */
public final class ShellWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final ShellView view;
    private final ShellViewModel model;
    private final WindowMemory memory;

    public ShellWindow(Stage stage, ShellView view, ShellViewModel model, WindowMemory memory) {
        this.stage = stage;
        this.view = view;
        this.model = model;
        this.memory = memory;
        stage.setScene(new Scene(new ZoomedRoot(view, model.zoom()), WIDTH, HEIGHT));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.titleProperty().bind(model.workspace().nameProperty().map(name -> name + " \u2013 Plumbline"));
    }

    /** Shows the window, on the remembered screen if there is one. */
    public void show(ThemeSwitch theme) {
        theme.attach(stage.getScene());
        memory.recall().ifPresentOrElse(this::restore, this::first);
        // The stage no longer counts as showing when it says that it is hiding, and still has its place.
        stage.setOnHiding(event -> memory.remember(place()));
        FirstSize.keep(stage);
        stage.show();
        stage.getScene().getRoot().applyCss(); // only now does the scrolled content belong to the scene
        view.focusStart();
    }

    /** Keeps where the window is now; does nothing when it is gone. */
    public void remember() {
        if (stage.isShowing()) {
            memory.remember(place());
        }
    }

    /** In its usual size, as far as the screen has room. */
    private void first() {
        Rectangle2D room = javafx.stage.Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, room.getWidth());
        double height = Math.min(HEIGHT, room.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(room.getMinX() + (room.getWidth() - width) / 2);
        stage.setY(room.getMinY() + (room.getHeight() - height) / 2);
    }

    private void restore(WindowPlace place) {
        Rectangle2D frame = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
        if (!javafx.stage.Screen.getScreensForRectangle(frame).isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
        model.open(place.screen());
    }

    private WindowPlace place() {
        return new WindowPlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized(),
                model.screenProperty().get());
    }
}
