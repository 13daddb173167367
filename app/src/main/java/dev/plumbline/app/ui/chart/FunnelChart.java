package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.step.FunnelData;
import dev.plumbline.chart.step.FunnelDrawing;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the interval of a change narrows into the band of equivalence, or out of it, as forks are added. */
public final class FunnelChart extends ChartRegion {

    private final ObjectProperty<FunnelData> data = new SimpleObjectProperty<>(this, "data", FunnelData.empty());

    public FunnelChart() {
        super("funnel-chart");
        setMinHeight(100);
        setPrefSize(300, 200);
        data.addListener((source, old, now) -> refresh());
        refresh();
    }

    public ObjectProperty<FunnelData> dataProperty() {
        return data;
    }

    private void refresh() {
        show(new FunnelDrawing(data.get()));
        setAccessibleText("Interval by forks: " + data.get().words());
    }
}
