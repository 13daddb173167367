package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.trends.picture.TrendOrder;
import dev.plumbline.app.ui.trends.picture.TrendScale;
import dev.plumbline.app.ui.trends.picture.TrendSpan;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of the screen: which series, and how it is shown. */
final class ChoiceView extends VBox {
    private static final double WRAP = 900;

    private final TrendsViewModel model;
    private final TrendsActions actions;
    private final Button benchmark;
    private final Button platform;
    private final ComboBox<String> metrics = new ComboBox<>();
    private final Label state = new Label();
    private boolean filling;

    public ChoiceView(TrendsViewModel model, TrendsActions actions) {
        super(8);
        this.model = model;
        this.actions = actions;
        benchmark = button("trends.pick");
        benchmark.setMinWidth(120);
        benchmark.setMaxWidth(460);
        platform = button("trends.platform");
        platform.setMinWidth(120);
        platform.setMaxWidth(300);
        benchmark.setMnemonicParsing(false); // names have underscores
        platform.setMnemonicParsing(false);
        metrics.setAccessibleText("Metric");
        metrics.valueProperty().addListener((source, old, now) -> {
            if (now != null && !filling) {
                model.chooseMetric(now);
            }
        });
        getChildren().setAll(first(), second());
    }

    private Bar first() {
        Label title = new Label("Trends");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("muted");
        state.setMinWidth(0);
        Bar row = new Bar(
                List.of(title, benchmark, platform, metrics, state),
                List.of(named("Export\u2026", "trends.export"), named("Overview", "trends.overview")));
        row.getStyleClass().add("screen-header");
        return row;
    }

    private FlowPane second() {
        FlowPane row = new FlowPane(10, 6);
        row.setPrefWrapLength(WRAP);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren()
                .setAll(
                        chosen(
                                "Range",
                                TrendSpan.values(),
                                TrendSpan::title,
                                model.looks().spanProperty()),
                        chosen(
                                "Axis",
                                TrendScale.values(),
                                TrendScale::title,
                                model.looks().scaleProperty()),
                        chosen(
                                "Order",
                                TrendOrder.values(),
                                TrendOrder::title,
                                model.looks().orderProperty()),
                        chosen(
                                "Lens",
                                TrendLens.values(),
                                TrendLens::title,
                                model.looks().lensProperty()),
                        button("trends.overlay"),
                        button("trends.parameter"),
                        button("trends.compare"));
        return row;
    }

    private static <T> SegmentedSwitch<T> chosen(
            String name, T[] values, java.util.function.Function<T, String> title, Property<T> property) {
        SegmentedSwitch<T> shown = new SegmentedSwitch<>(name, List.of(values), title);
        shown.valueProperty().bindBidirectional(property);
        return shown;
    }

    private KeyedButton button(String id) {
        return named(actions.find(id).title(), id);
    }

    /** With a shorter name than elsewhere: the names of benchmark and platform need the room. */
    private KeyedButton named(String name, String id) {
        Action action = actions.find(id);
        KeyedButton button = new KeyedButton(name, action.key(), action::runIfEnabled);
        button.setTooltip(new Tooltip(action.title()));
        return button;
    }

    void refresh() {
        filling = true;
        Benchmark chosen = model.benchmark();
        benchmark.setText(chosen == null ? "Choose a benchmark" : chosen.displayName() + " \u25be");
        platform.setText(model.platform() + " \u25be");
        benchmark.setTooltip(chosen == null ? null : new Tooltip(chosen.displayName()));
        platform.setTooltip(new Tooltip(model.platform()));
        Metric metric = model.metric();
        fill(metrics, model.metrics().stream().map(Metric::name).toList(), metric == null ? "" : metric.name());
        metrics.setManaged(metrics.getItems().size() > 1);
        metrics.setVisible(metrics.isManaged());
        state.setText(
                model.looking().isReading() ? "reading\u2026" : ""); // how many runs and steps stands in the status bar
        filling = false;
    }

    private static void fill(ComboBox<String> box, List<String> items, String value) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        if (!value.equals(box.getValue())) {
            box.setValue(value);
        }
    }
}
