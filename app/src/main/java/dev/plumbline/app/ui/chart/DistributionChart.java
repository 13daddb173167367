package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.distribution.DistributionData;
import dev.plumbline.chart.distribution.DistributionDrawing;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The old density (grey) against the new one (accent), pooled or fork by fork, on one common scale. */
public final class DistributionChart extends ChartRegion {

    private final ObjectProperty<DistributionData> data =
            new SimpleObjectProperty<>(this, "data", DistributionData.empty());
    private final BooleanProperty byFork = new SimpleBooleanProperty(this, "byFork");

    public DistributionChart() {
        super("distribution-chart");
        setMinHeight(100);
        setPrefSize(300, 200);
        data.addListener((source, old, now) -> refresh());
        byFork.addListener((source, old, now) -> refresh());
        refresh();
    }

    public ObjectProperty<DistributionData> dataProperty() {
        return data;
    }

    /** Whether each fork has a line of its own. */
    public BooleanProperty byForkProperty() {
        return byFork;
    }

    private void refresh() {
        show(new DistributionDrawing(data.get(), byFork.get()));
        setAccessibleText("Distribution of " + data.get().oldForks().size() + " old and "
                + data.get().newForks().size() + " new forks");
    }
}
