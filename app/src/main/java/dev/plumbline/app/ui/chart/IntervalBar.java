package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.interval.IntervalAxis;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.chart.interval.IntervalDrawing;

/** A change with its interval in a table cell. Cheap: one small canvas, drawn only when its data changes. */
public final class IntervalBar extends ChartRegion {

    private final IntervalAxis axis;

    public IntervalBar(IntervalAxis axis) {
        super("interval-bar");
        this.axis = axis;
        setMinHeight(12);
        setPrefSize(200, 28);
        setInterval(IntervalData.none());
    }

    /** Shows another change. */
    public void setInterval(IntervalData data) {
        show(new IntervalDrawing(data, axis));
        setAccessibleText(data.words());
    }
}
