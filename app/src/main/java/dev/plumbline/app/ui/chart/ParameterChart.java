package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.step.ParameterData;
import dev.plumbline.chart.step.ParameterDrawing;

/** Costs over the values of a parameter, with their intervals. Arrow keys walk the points. */
public final class ParameterChart extends ChartRegion {
    public ParameterChart() {
        super("parameter-chart");
        setMinHeight(160);
        setPrefSize(900, 340);
        HitPointer.install(this);
        setData(ParameterData.empty());
    }

    /** Shows other points. */
    public void setData(ParameterData data) {
        setAccessibleText(data.lines().size() + " lines over " + data.ticks().size() + " values of " + data.title());
        show(new ParameterDrawing(data));
    }
}
