package dev.plumbline.app.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** The root of the scene: lays the window out in less or more room and draws it larger or smaller. */
final class ZoomedRoot extends Region {

    private final Region content;
    private final Zoom zoom;
    private final Scale scale = new Scale(1, 1, 0, 0);

    ZoomedRoot(Region content, Zoom zoom) {
        this.content = content;
        this.zoom = zoom;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
        zoom.percentProperty().addListener((source, old, now) -> apply());
        apply();
    }

    private void apply() {
        scale.setX(zoom.factor());
        scale.setY(zoom.factor());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.factor(), getHeight() / zoom.factor());
    }
}
