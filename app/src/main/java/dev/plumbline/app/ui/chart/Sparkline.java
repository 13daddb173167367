package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.trend.SparklineDrawing;
import java.util.List;

/** The last costs of a benchmark as one small line. */
public final class Sparkline extends ChartRegion {
    public Sparkline() {
        super("sparkline");
        setMinHeight(8);
        setPrefSize(96, 24);
        setCosts(List.of());
    }

    /** Shows other costs, oldest first; values that are not finite leave a gap in time only. */
    public void setCosts(List<Double> costs) {
        SparklineDrawing drawing = new SparklineDrawing(costs);
        show(drawing);
        setAccessibleText(drawing.words());
    }
}
