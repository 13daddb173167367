package dev.plumbline.app.ui.chart;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * A series of up to millions of points. Drag to zoom, wheel to pan, wheel with Ctrl to zoom, double-click to reset;
 * by keyboard arrows, plus, minus and 0.
 */
public final class TimeSeriesCanvas extends ChartRegion {

    private static final double STEP = 0.15;

    private final ReadOnlyObjectWrapper<SeriesExtent> view =
            new ReadOnlyObjectWrapper<>(this, "view", SeriesExtent.all(new Range(0, 1)));
    private SeriesPyramid series = SeriesPyramid.of(new double[0], new double[0]);
    private String unit = "";
    private double dragStart = Double.NaN;

    public TimeSeriesCanvas() {
        super("time-series");
        setMinHeight(120);
        setPrefSize(640, 240);
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> refresh(marked(event).orElse(null)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        setAccessibleText("empty series");
    }

    /** Shows another series from end to end. */
    public void setSeries(SeriesPyramid next, String unitOfValues) {
        series = next;
        unit = unitOfValues;
        Range whole = next.size() == 0 ? new Range(0, 1) : new Range(next.x(0), next.x(next.size() - 1));
        setView(SeriesExtent.all(whole.span() > 0 ? whole : whole.padded(0.5)));
        setAccessibleText("series of " + next.size() + " points, " + unitOfValues);
    }

    /** The part that is shown. */
    public ReadOnlyObjectProperty<SeriesExtent> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public void setView(SeriesExtent next) {
        view.set(next);
        refresh(null);
    }

    private void refresh(@Nullable Range marked) {
        show(new SeriesDrawing(series, view.get(), unit, marked));
    }

    private double valueAt(double x) {
        Area area = SeriesDrawing.area(getWidth(), getHeight());
        Scale scale = Scale.linear(view.get().shown(), area.x(), area.right());
        return view.get().shown().clamp(scale.valueAt(x));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getClickCount() == 2) {
            dragStart = Double.NaN;
            setView(SeriesExtent.all(view.get().whole()));
        } else {
            dragStart = valueAt(event.getX());
        }
    }

    private Optional<Range> marked(MouseEvent event) {
        double now = valueAt(event.getX());
        return Double.isNaN(dragStart)
                ? Optional.empty()
                : Optional.of(new Range(Math.min(now, dragStart), Math.max(now, dragStart)));
    }

    private void released(MouseEvent event) {
        Area area = SeriesDrawing.area(getWidth(), getHeight());
        marked(event)
                .filter(range -> range.span() > view.get().shown().span() * 4 / area.width())
                .ifPresentOrElse(range -> setView(view.get().zoom(range.min(), range.max())), () -> refresh(null));
        dragStart = Double.NaN;
    }

    private void scrolled(ScrollEvent event) {
        double turn = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (event.isControlDown()) {
            setView(view.get().zoomAround(valueAt(event.getX()), turn > 0 ? 0.8 : 1.25));
        } else {
            setView(view.get().pan(-Math.signum(turn) * STEP));
        }
        event.consume();
    }

    private void keyed(KeyEvent event) {
        SeriesExtent now = view.get();
        double middle = now.shown().min() + now.shown().span() / 2;
        switch (event.getCode()) {
            case LEFT -> setView(now.pan(-STEP));
            case RIGHT -> setView(now.pan(STEP));
            case PLUS, ADD, EQUALS -> setView(now.zoomAround(middle, 0.6));
            case MINUS, SUBTRACT -> setView(now.zoomAround(middle, 1 / 0.6));
            case DIGIT0, NUMPAD0, HOME -> setView(SeriesExtent.all(now.whole()));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
