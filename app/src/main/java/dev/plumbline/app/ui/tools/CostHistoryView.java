package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.chart.TrendChart;
import dev.plumbline.app.ui.control.Panel;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The cost of the chosen tool over its versions, with the steps marked. */
final class CostHistoryView extends VBox {
    private static final double CHART_HEIGHT = 130;

    private final ToolsViewModel model;
    private final TrendChart chart = new TrendChart();
    private final Label words = new Label();

    public CostHistoryView(ToolsViewModel model) {
        this.model = model;
        chart.setMinHeight(CHART_HEIGHT);
        chart.setPrefSize(0, CHART_HEIGHT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().addAll("muted", "small");
        getChildren().setAll(new Panel("Time a call, by version", new VBox(4, chart, words)));
        model.pastProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    private void refresh() {
        ToolPast past = model.pastProperty().get();
        chart.setTrend(past.chart());
        words.setText(past.costHistory());
        boolean isCourse = past.chart().points().size() > 1;
        setVisible(isCourse);
        setManaged(isCourse);
    }
}
