package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.chart.ChartRegion;
import dev.plumbline.app.ui.chart.DistributionChart;
import dev.plumbline.app.ui.chart.HistogramChart;
import dev.plumbline.app.ui.chart.RunChart;
import dev.plumbline.app.ui.chart.RunMode;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chart of iterations and the distribution of the selected benchmark. */
final class DetailView extends HBox {

    private final RunChart chart = new RunChart();
    private final DistributionChart distribution = new DistributionChart();
    private final HistogramChart histogram = new HistogramChart();

    public DetailView(DetailViewModel model) {
        super(12);
        SegmentedSwitch<RunMode> mode = new SegmentedSwitch<>("Axis", List.of(RunMode.values()), RunMode::title);
        chart.modeProperty().bind(mode.valueProperty());
        chart.dataProperty().bind(model.chartProperty());
        Panel live = new Panel("", chart, mode);
        live.title().textProperty().bind(model.titleProperty());
        live.detail().textProperty().bind(model.detailProperty());
        live.detail().setMinWidth(0);
        HBox.setHgrow(live, Priority.ALWAYS);
        getChildren().setAll(live, distribution(model));
        setMinHeight(230);
        setPrefHeight(310);
    }

    private Panel distribution(DetailViewModel model) {
        distribution.dataProperty().bind(model.distributionProperty());
        SegmentedSwitch<Boolean> byFork =
                new SegmentedSwitch<>("Lines", List.of(false, true), each -> each ? "By fork" : "Pooled");
        distribution.byForkProperty().bind(byFork.valueProperty().map(Boolean::booleanValue));
        Label change = new Label();
        change.getStyleClass().add("small");
        change.textProperty().bind(model.changeProperty());
        Label notes = new Label();
        notes.getStyleClass().addAll("small", "muted");
        notes.textProperty().bind(model.notesProperty());
        notes.setWrapText(true);
        notes.setMaxHeight(88);
        Tooltip all = new Tooltip();
        all.textProperty().bind(model.notesProperty());
        notes.setTooltip(all);
        histogram.dataProperty().bind(model.latenciesProperty());
        ObservableValue<Boolean> sampled = model.latenciesProperty().map(data -> !data.isEmpty());
        histogram.visibleProperty().bind(sampled);
        distribution.visibleProperty().bind(sampled.map(yes -> !yes));
        byFork.visibleProperty().bind(distribution.visibleProperty());
        byFork.managedProperty().bind(byFork.visibleProperty());
        change.managedProperty().bind(change.textProperty().isNotEmpty());
        StackPane picture = new StackPane(distribution, histogram);
        VBox.setVgrow(picture, Priority.ALWAYS);
        Panel panel = new Panel("", new VBox(4, picture, change, notes), byFork);
        panel.title().textProperty().bind(sampled.map(yes -> yes ? "Latency of single calls" : "Distribution"));
        panel.setMinWidth(340);
        panel.setMaxWidth(340);
        return panel;
    }

    RunChart chart() {
        return chart;
    }

    /** The distribution of iterations, or of single calls in sample mode. */
    ChartRegion distribution() {
        return histogram.isVisible() ? histogram : distribution;
    }
}
