package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.distribution.HistogramData;
import dev.plumbline.chart.distribution.HistogramDrawing;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How often single operations took how long. */
public final class HistogramChart extends ChartRegion {

    private final ObjectProperty<HistogramData> data = new SimpleObjectProperty<>(this, "data", HistogramData.empty());

    public HistogramChart() {
        super("histogram-chart");
        setMinHeight(100);
        setPrefSize(300, 200);
        data.addListener((source, old, now) -> refresh());
        refresh();
    }

    public ObjectProperty<HistogramData> dataProperty() {
        return data;
    }

    private void refresh() {
        show(new HistogramDrawing(data.get()));
        StringBuilder words = new StringBuilder("Latencies of single operations");
        data.get()
                .marks()
                .forEach(mark -> words.append(", ")
                        .append(mark.name())
                        .append(' ')
                        .append(Labels.significant(mark.value(), 3))
                        .append(' ')
                        .append(data.get().unit()));
        setAccessibleText(words.toString());
    }
}
