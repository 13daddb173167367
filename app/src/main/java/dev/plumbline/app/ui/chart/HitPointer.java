package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets a person point at the telling places of a chart, or walk through them with the arrow keys. */
final class HitPointer {

    private static final double REACH = 14;
    private static final double GAP = 18; // more than REACH, or the tooltip would lie under the mouse and flicker

    private final ChartRegion chart;
    private final Tooltip tooltip = new Tooltip();
    private int position = -1;
    private @Nullable Hit told;

    private HitPointer(ChartRegion chart) {
        this.chart = chart;
    }

    static void install(ChartRegion chart) {
        HitPointer pointer = pointing(chart);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, pointer::pressed);
    }

    /** For a chart that has another use for the arrow keys; it lets people {@link #walk}. */
    static HitPointer pointing(ChartRegion chart) {
        HitPointer pointer = new HitPointer(chart);
        chart.setFocusTraversable(true);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, pointer::moved);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointer.tooltip.hide());
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> chart.requestFocus());
        chart.focusedProperty().addListener((source, was, is) -> pointer.tooltip.hide());
        return pointer;
    }

    static Optional<Hit> nearest(List<Hit> hits, double x, double y) {
        return hits.stream()
                .filter(hit -> hit.distance(x, y) <= REACH * REACH)
                .min(Comparator.comparingDouble(hit -> hit.distance(x, y)));
    }

    private List<Hit> hits() {
        return chart.drawing().hits(chart.getWidth(), chart.getHeight());
    }

    private void moved(MouseEvent event) {
        nearest(hits(), event.getX(), event.getY()).ifPresentOrElse(this::tell, tooltip::hide);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT) {
            return;
        }
        if (walk(event.getCode() == KeyCode.RIGHT ? 1 : -1)) {
            event.consume();
        }
    }

    /** Tells of the next place, or of the one before; false when there is none. */
    boolean walk(int step) {
        List<Hit> hits = hits();
        if (hits.isEmpty()) {
            return false;
        }
        position = Math.floorMod(position < 0 && step < 0 ? -1 : position + step, hits.size());
        tell(hits.get(position));
        return true;
    }

    /** Takes the words away: what they tell of has moved. */
    void silence() {
        tooltip.hide();
    }

    /** What was told last. */
    Optional<Hit> told() {
        return Optional.ofNullable(told);
    }

    private void tell(Hit hit) {
        told = hit;
        chart.setAccessibleHelp(hit.text());
        Point2D place = chart.localToScreen(hit.x(), hit.y());
        if (place != null) {
            tooltip.setText(hit.text());
            tooltip.show(chart, place.getX() + GAP, place.getY() + GAP);
        }
    }
}
