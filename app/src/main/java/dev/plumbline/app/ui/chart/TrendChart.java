package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.scale.Range;
import dev.plumbline.chart.trend.SeriesExtent;
import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.chart.trend.TrendDrawing;
import dev.plumbline.chart.trend.TrendFrame;
import dev.plumbline.chart.trend.TrendMark;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * The history of a benchmark, of up to millions of runs. Drag to zoom, wheel to pan, wheel with Ctrl to zoom,
 * double-click to reset; the same by methods, for keys.
 */
public final class TrendChart extends ChartRegion {

    private static final double STEP = 0.15;
    private static final double CLICK = 4;
    private static final double NEAR = 12;

    private final HitPointer pointer;
    private TrendData data = TrendData.empty();
    private SeriesExtent view = SeriesExtent.all(new Range(0, 1));
    private double chosen = Double.NaN;
    private double dragStart = Double.NaN;
    private DoubleConsumer clicked = place -> {};

    public TrendChart() {
        super("trend-chart");
        setMinHeight(160);
        setPrefSize(900, 380);
        setCursor(Cursor.CROSSHAIR);
        pointer = HitPointer.pointing(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> refresh(marked(event).orElse(null)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        setTrend(TrendData.empty());
    }

    /** Shows another series from end to end. */
    public void setTrend(TrendData next) {
        data = next;
        int size = next.points().size();
        setAccessibleText("series of " + size + " runs, " + next.marks().size() + " changes, " + next.unit()
                + (next.layers().isEmpty() ? "" : ", with " + next.layers().size() + " other series over it"));
        show(SeriesExtent.allOf(next.whole()));
    }

    /** Shows another state of the series that is shown, and stays where it is as far as that is possible. */
    public void updateTrend(TrendData next) {
        Range before = view.shown();
        boolean zoomed = view.whole().span() > before.span() * (1 + 1e-9);
        setTrend(next);
        if (zoomed) {
            show(view.zoom(before.min(), before.max()));
        }
    }

    /** Who is told where somebody clicked. */
    public void onClick(DoubleConsumer listener) {
        clicked = listener;
    }

    /** The place of the mark that lies within a few pixels of a place. */
    public OptionalDouble nearestMark(double place) {
        double reach = view.shown().span() * NEAR / Math.max(1, getWidth());
        return data.marks().stream()
                .mapToDouble(TrendMark::place)
                .filter(mark -> Math.abs(mark - place) <= reach)
                .boxed()
                .min(Comparator.comparingDouble(mark -> Math.abs(mark - place)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** Marks a step and moves it into the middle if the chart is zoomed; not a number marks none. */
    public void choose(double place) {
        chosen = place;
        double off = (place - (view.shown().min() + view.shown().span() / 2))
                / view.shown().span();
        show(Double.isFinite(off) ? view.pan(off) : view);
    }

    /** Shows less, about the chosen step or the middle; or more. */
    public void zoom(boolean nearer) {
        Range shown = view.shown();
        double fixed = shown.contains(chosen) ? chosen : shown.min() + shown.span() / 2;
        show(view.zoomAround(fixed, nearer ? 0.6 : 1 / 0.6));
    }

    /** Shows everything. */
    public void reset() {
        show(SeriesExtent.all(view.whole()));
    }

    /** Moves by a part of what is shown, to the right if positive. */
    public void pan(int steps) {
        show(view.pan(steps * STEP));
    }

    /** Tells of the next point or mark, or of the one before. */
    public void walk(int steps) {
        pointer.walk(steps);
    }

    /** The place that somebody pointed at last, or walked to; empty when it is not in sight any more. */
    public OptionalDouble pointed() {
        return pointer.told().map(hit -> OptionalDouble.of(placeAt(hit.x()))).orElse(OptionalDouble.empty());
    }

    private void show(SeriesExtent next) {
        if (!next.equals(view)) {
            pointer.silence();
        }
        view = next;
        refresh(null);
    }

    private void refresh(@Nullable Range marked) {
        show(new TrendDrawing(data, view, chosen, marked));
    }

    private double placeAt(double x) {
        TrendFrame frame = TrendFrame.of(data, view, getWidth(), getHeight());
        return view.shown().clamp(frame.x().valueAt(x));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getClickCount() == 2) {
            dragStart = Double.NaN;
            reset();
        } else {
            dragStart = placeAt(event.getX());
        }
    }

    private Optional<Range> marked(MouseEvent event) {
        double now = placeAt(event.getX());
        return Double.isNaN(dragStart)
                ? Optional.empty()
                : Optional.of(new Range(Math.min(now, dragStart), Math.max(now, dragStart)));
    }

    private void released(MouseEvent event) {
        double least = view.shown().span() * CLICK / Math.max(1, getWidth());
        Optional<Range> range = marked(event);
        dragStart = Double.NaN;
        if (range.isEmpty()) {
            return;
        }
        if (range.get().span() > least) {
            show(view.zoom(range.get().min(), range.get().max()));
        } else {
            refresh(null);
            clicked.accept(range.get().min());
        }
    }

    private void scrolled(ScrollEvent event) {
        double turn = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (event.isControlDown()) {
            show(view.zoomAround(placeAt(event.getX()), turn > 0 ? 0.8 : 1.25));
        } else {
            pan((int) -Math.signum(turn));
        }
        event.consume();
    }
}
