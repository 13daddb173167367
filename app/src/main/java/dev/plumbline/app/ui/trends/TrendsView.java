package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.chart.TrendChart;
import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.trends.picture.StepRow;
import dev.plumbline.app.ui.trends.picture.TrendPicture;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.model.Benchmark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen: what is chosen, the chart, its steps; or all benchmarks; or what to do while there is no history. */
final class TrendsView extends StackPane {
    private static final double TABLE_HEIGHT = 176;
    private static final String LEGEND =
            "Line: median of a level \u00b7 dark band: its 95 % interval \u00b7 light band: 95 % of its runs \u00b7 dashed: baseline,"
                    + " dotted: budget \u00b7 empty circle: ignored \u00b7 drag"
                    + " to zoom \u00b7 wheel to pan \u00b7 double-click to reset";

    private final TrendsViewModel model;
    private final TrendModels models;
    private final TrendsActions actions;
    private final TrendChart chart = new TrendChart();
    private final StepTable table;
    private final ChoiceView choices;
    private final TrendPickers pickers;
    private final OverviewView overview;
    private final Label remark = new Label();
    private final Label opening = new Label();
    private final VBox series = new VBox(12);
    private final VBox screen = new VBox();
    private final StackPane empty = new StackPane();
    private @Nullable TrendPicture drawn;

    public TrendsView(TrendModels models, TrendsActions actions, Desktop desktop, Preferences preferences) {
        this.models = models;
        this.model = models.series();
        this.actions = actions;
        table = new StepTable(preferences);
        choices = new ChoiceView(model, actions);
        pickers = new TrendPickers(models, chart);
        overview = new OverviewView(model);
        screen.getStyleClass().add("screen");
        buildSeries();
        StackPane middle = new StackPane(series, overview);
        VBox.setVgrow(middle, Priority.ALWAYS);
        series.visibleProperty().bind(model.overviewShownProperty().not());
        overview.visibleProperty().bind(model.overviewShownProperty());
        screen.getChildren().setAll(choices, middle);
        getChildren().setAll(screen, empty);
        getChildren().addAll(pickers.all());
        addPanels(desktop);
        model.changesProperty().addListener((source, old, now) -> refresh());
        models.overlay().pictureProperty().addListener((source, old, now) -> refresh());
        model.selectedProperty().addListener((source, old, now) -> select(now));
        model.overviewShownProperty().addListener((source, old, now) -> (now ? overview : chart).requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOverview);
        sceneProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.look(); // runs may have come from the command line
            }
        });
        actions.attach(this);
        refresh();
    }

    private void leaveOverview(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.overviewShownProperty().get()) {
            model.overviewShownProperty().set(false);
            event.consume();
        }
    }

    /** They stand at the upper left, over the screen, while there is something in them. */
    private void addPanels(Desktop desktop) {
        LevelsView compared = new LevelsView(models.levels(), actions::copyLevels);
        ParameterView parameter = new ParameterView(models.parameter(), desktop);
        TrendPickers.stand(compared);
        TrendPickers.stand(parameter);
        getChildren().addAll(compared, parameter);
    }

    private void buildSeries() {
        StackPane frame = new StackPane(chart);
        frame.getStyleClass().addAll("panel", "trend-frame");
        VBox.setVgrow(frame, Priority.ALWAYS);
        table.setMinHeight(TABLE_HEIGHT);
        table.setPrefHeight(TABLE_HEIGHT);
        table.getSelectionModel().selectedItemProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        chart.onClick(this::clicked);
        remark.getStyleClass().addAll("muted", "small");
        remark.setMinWidth(0);
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        Bar buttons = new Bar(
                List.of(
                        button("trends.around"),
                        button("trends.known"),
                        button("trends.review"),
                        button("trends.markdown")),
                List.of());
        VBox foot = new VBox(6, buttons, remark);
        opening.getStyleClass().addAll("muted", "small");
        opening.setWrapText(true);
        opening.setMinHeight(USE_PREF_SIZE);
        opening.managedProperty().bind(opening.textProperty().isNotEmpty());
        series.getChildren().setAll(opening, new OverlayLegend(models.overlay()), frame, table, foot);
    }

    private KeyedButton button(String id) {
        Action action = actions.find(id);
        KeyedButton button = new KeyedButton(action.title(), action.key(), action::runIfEnabled);
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        return button;
    }

    TrendModels models() {
        return models;
    }

    TrendChart chart() {
        return chart;
    }

    /** A name for a file of the chart. */
    String chartName() {
        Benchmark benchmark = model.benchmark();
        return "trend " + (benchmark == null ? "" : benchmark.displayName());
    }

    TrendPickers pickers() {
        return pickers;
    }

    /** Chooses the step nearest to where somebody clicked, if it is near. */
    private void clicked(double place) {
        TrendPicture picture = model.pictureProperty().get();
        if (picture != null) {
            double at = chart.nearestMark(place).orElse(Double.NaN);
            picture.rows().stream()
                    .filter(row -> row.place() == at)
                    .findFirst()
                    .ifPresent(model.selectedProperty()::set);
        }
    }

    private void select(@Nullable StepRow row) {
        chart.choose(row == null ? Double.NaN : row.place());
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }

    private void refresh() {
        choices.refresh();
        TrendPicture now = models.overlay().pictureProperty().get();
        if (now != null && !now.equals(drawn)) {
            show(now);
        }
        drawn = now;
        boolean nothing = now == null && !model.overviewShownProperty().get();
        screen.setVisible(!nothing);
        empty.setVisible(nothing);
        if (nothing) {
            empty.getChildren().setAll(state());
        }
    }

    private void show(TrendPicture now) {
        if (drawn != null && drawn.isLike(now)) {
            chart.updateTrend(now.data());
        } else {
            chart.setTrend(now.data());
        }
        StepRow chosen = model.selectedProperty().get();
        table.getItems().setAll(now.rows());
        model.selectedProperty().set(chosen);
        select(chosen);
        table.setPlaceholder(new EmptyState("No step in this series", now.headline()));
        opening.setText(model.opening());
        remark.setText(now.remarks(LEGEND));
    }

    private Node state() {
        if (!model.problem().isEmpty()) {
            return new EmptyState("The history cannot be read", model.problem(), button("trends.reload"));
        }
        if (model.looking().isWaiting()) {
            return new EmptyState(
                    "Not read while a run measures",
                    "Reading the history would disturb it. It is read when the run has ended.",
                    button("trends.reload"));
        }
        if (!model.isEmpty()) {
            return new EmptyState("Reading the history\u2026", "A long one takes a moment.");
        }
        return new EmptyState(
                "No history yet",
                "Each run adds a point here: run benchmarks (on the command line: plumbline run --quick), or bring in"
                        + " results that you have: plumbline import results/",
                button("trends.reload"));
    }
}
