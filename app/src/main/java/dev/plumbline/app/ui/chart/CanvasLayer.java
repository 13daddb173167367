package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Surface;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The canvas inside a chart. It is unmanaged, so that asking for its own layout, which draws, does not make its
 * parents lay themselves out: hundreds of small charts may change in one pulse.
 */
final class CanvasLayer extends Region {

    private final Canvas canvas = new Canvas();
    private final Consumer<Surface> painter;
    private boolean dirty = true;
    private long redraws;

    CanvasLayer(Consumer<Surface> painter) {
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void markDirty() {
        dirty = true;
        requestLayout();
    }

    void place(double width, double height) {
        if (width != getWidth() || height != getHeight()) {
            resizeRelocate(0, 0, width, height);
            markDirty();
        }
    }

    long redraws() {
        return redraws;
    }

    @Override
    protected void layoutChildren() {
        if (!dirty || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        dirty = false;
        redraws++;
        double zoom = Math.max(1, getLocalToSceneTransform().getMxx()); // a canvas is pixels: more of them stay sharp
        canvas.setWidth(getWidth() * zoom);
        canvas.setHeight(getHeight() * zoom);
        canvas.getTransforms().setAll(new Scale(1 / zoom, 1 / zoom, 0, 0));
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setTransform(zoom, 0, 0, zoom, 0, 0);
        context.clearRect(0, 0, getWidth(), getHeight());
        painter.accept(new CanvasSurface(context, getWidth(), getHeight()));
    }
}
