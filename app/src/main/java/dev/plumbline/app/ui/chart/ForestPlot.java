package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.interval.ForestDrawing;
import dev.plumbline.chart.interval.ForestRow;
import dev.plumbline.chart.interval.IntervalAxis;
import java.util.List;

/** All changes of a comparison in one picture, for export; a table shows the same with interval bars. */
public final class ForestPlot extends ChartRegion {
    public ForestPlot() {
        super("forest-plot");
        setRows("", new IntervalAxis(0.2, 0.05, true), List.of());
    }

    /** Shows other rows under a title; the chart asks for the height they need. */
    public void setRows(String title, IntervalAxis axis, List<ForestRow> rows) {
        ForestDrawing drawing = new ForestDrawing(title, axis, rows);
        setPrefSize(drawing.width(), drawing.height());
        setAccessibleText(title + ", " + rows.size() + " rows");
        show(drawing);
    }
}
