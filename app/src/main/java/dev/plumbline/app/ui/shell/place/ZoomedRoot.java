package dev.plumbline.app.ui.shell.place;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of the scene: lays the window out in less or more room and draws it larger or smaller. What has no room
 * at this size is reached by scrolling: nothing is ever squeezed out of sight.
 */
public final class ZoomedRoot extends ScrollPane {

    /** The room in which every screen can still be read, before zoom. */
    static final double LEAST_WIDTH = 940;

    static final double LEAST_HEIGHT = 560;

    private final Zoom zoom;
    private final Paper paper;

    public ZoomedRoot(Region content, Zoom zoom) {
        this.zoom = zoom;
        this.paper = new Paper(content);
        getStyleClass().add("zoomed-root");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setContent(paper);
        zoom.percentProperty().addListener((source, old, now) -> paper.apply());
        paper.apply();
    }

    /** A click on blank space takes the keyboard away from nobody. */
    @Override
    public void requestFocus() {
        // The focus stays where it is.
    }

    private final class Paper extends Region {

        private final Region content;
        private final Scale scale = new Scale(1, 1, 0, 0);

        Paper(Region content) {
            this.content = content;
            content.getTransforms().add(scale);
            getChildren().setAll(content);
        }

        void apply() {
            scale.setX(zoom.factor());
            scale.setY(zoom.factor());
            setMinSize(LEAST_WIDTH * zoom.factor(), LEAST_HEIGHT * zoom.factor());
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(0, 0, getWidth() / zoom.factor(), getHeight() / zoom.factor());
        }
    }
}
