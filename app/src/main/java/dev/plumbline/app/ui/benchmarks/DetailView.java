package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.chart.ChartRegion;
import dev.plumbline.app.ui.chart.DistributionChart;
import dev.plumbline.app.ui.chart.FunnelChart;
import dev.plumbline.app.ui.chart.HistogramChart;
import dev.plumbline.app.ui.chart.RunChart;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.chart.run.RunMode;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
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
    private final FunnelChart funnel = new FunnelChart();

    public DetailView(DetailViewModel model) {
        super(12);
        SegmentedSwitch<RunMode> mode = new SegmentedSwitch<>("Axis", List.of(RunMode.values()), RunMode::title);
        chart.modeProperty().bind(mode.valueProperty());
        chart.dataProperty().bind(model.chartProperty());
        chart.startsProperty().bind(model.settlingProperty().map(Settling::starts));
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
        SegmentedSwitch<DistributionPicture> pictures =
                new SegmentedSwitch<>("Picture", List.of(DistributionPicture.values()), DistributionPicture::title);
        ObservableValue<DistributionPicture> chosen = pictures.valueProperty();
        distribution.byForkProperty().bind(chosen.map(picture -> picture == DistributionPicture.BY_FORK));
        funnel.dataProperty().bind(model.funnelProperty());
        Label change = change(model);
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
        ObservableValue<Boolean> compared = sampled.map(yes -> !yes);
        BooleanBinding narrowing = Bindings.createBooleanBinding(
                () -> compared.getValue() && chosen.getValue() == DistributionPicture.FUNNEL, compared, chosen);
        funnel.visibleProperty().bind(narrowing);
        distribution
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> compared.getValue() && !narrowing.get(), compared, narrowing));
        pictures.visibleProperty().bind(compared);
        pictures.managedProperty().bind(pictures.visibleProperty());
        StackPane picture = new StackPane(distribution, histogram, funnel);
        VBox.setVgrow(picture, Priority.ALWAYS);
        Panel panel = new Panel("", new VBox(4, picture, change, notes, settle(model)), pictures);
        panel.title().textProperty().bind(sampled.map(yes -> yes ? "Latency of single calls" : "Distribution"));
        panel.setMinWidth(340);
        panel.setMaxWidth(340);
        return panel;
    }

    private static Label change(DetailViewModel model) {
        Label change = new Label();
        change.getStyleClass().add("small");
        change.textProperty().bind(model.changeProperty());
        change.setWrapText(true);
        change.setMinHeight(USE_PREF_SIZE);
        change.managedProperty().bind(change.textProperty().isNotEmpty());
        return change;
    }

    /** Where an answer is missing: what it costs, and a button that pays. */
    private static Button settle(DetailViewModel model) {
        Button settle = new Button();
        settle.getStyleClass().add("small");
        settle.textProperty().bind(model.briefPriceProperty().map(price -> "Settle it: " + price));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.priceProperty());
        settle.setTooltip(whole);
        settle.setOnAction(event -> model.pay());
        settle.visibleProperty().bind(model.priceProperty().isNotEmpty());
        settle.managedProperty().bind(settle.visibleProperty());
        settle.setMaxWidth(Double.MAX_VALUE);
        return settle;
    }

    RunChart chart() {
        return chart;
    }

    /** The distribution of iterations, or of single calls in sample mode. */
    ChartRegion distribution() {
        return histogram.isVisible() ? histogram : funnel.isVisible() ? funnel : distribution;
    }
}
