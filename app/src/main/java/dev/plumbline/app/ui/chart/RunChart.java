package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.run.ForkStart;
import dev.plumbline.chart.run.RunData;
import dev.plumbline.chart.run.RunDrawing;
import dev.plumbline.chart.run.RunMode;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Shows a run while it happens: every iteration by fork, warm-up shaded, against the baseline and its bands. */
public final class RunChart extends ChartRegion {

    private final ObjectProperty<RunData> data = new SimpleObjectProperty<>(this, "data", RunData.empty(""));
    private final ObjectProperty<List<ForkStart>> starts = new SimpleObjectProperty<>(this, "starts", List.of());
    private final ObjectProperty<RunMode> mode = new SimpleObjectProperty<>(this, "mode", RunMode.LINEAR);

    public RunChart() {
        super("run-chart");
        setMinHeight(140);
        setPrefSize(640, 280);
        data.addListener((source, old, now) -> refresh());
        mode.addListener((source, old, now) -> refresh());
        starts.addListener((source, old, now) -> refresh());
        HitPointer.install(this);
        refresh();
    }

    public ObjectProperty<RunData> dataProperty() {
        return data;
    }

    /** Where forks settled; empty while that is unknown. */
    public ObjectProperty<List<ForkStart>> startsProperty() {
        return starts;
    }

    public ObjectProperty<RunMode> modeProperty() {
        return mode;
    }

    private void refresh() {
        RunData now = data.get();
        show(new RunDrawing(now, mode.get(), starts.get()));
        String against = now.hasBaseline() ? ", " + now.baselineWords(4) : ", no baseline";
        setAccessibleText(now.points().size() + " iterations of " + now.forks() + " forks" + against);
    }
}
