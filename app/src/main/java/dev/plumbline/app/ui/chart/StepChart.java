package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.step.StepData;
import dev.plumbline.chart.step.StepDrawing;

/** The history of a baseline: each accepted value as a level, and what waits for a decision as a triangle. */
public final class StepChart extends ChartRegion {

    public StepChart() {
        super("step-chart");
        setMinHeight(140);
        setPrefSize(420, 180);
        HitPointer.install(this);
        setHistory(StepData.empty());
    }

    /** Shows another history. */
    public void setHistory(StepData data) {
        show(new StepDrawing(data));
        setAccessibleText(
                data.steps().size() + " accepted values, " + data.waiting().size() + " waiting");
    }
}
