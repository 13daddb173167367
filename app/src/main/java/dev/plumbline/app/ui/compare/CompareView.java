package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.chart.ForestPlot;
import dev.plumbline.app.ui.chart.ForkDots;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.WholeWords;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.interval.ForestRow;
import dev.plumbline.chart.interval.IntervalAxis;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen: both sides, the chips, the forest, and the details of the chosen row. */
final class CompareView extends StackPane {

    private static final double HEADER_BUTTONS = 800;
    private final CompareViewModel model;
    private final CompareActions actions;
    private final FilterField filter = new FilterField("Filter", "/");
    private final Label detail = new Label();
    private final SidesView sides = new SidesView();
    private final KindsView kinds;
    private final CompareTable table;
    private final WhyView why;
    private final VBox screen = new VBox();
    private final StackPane empty = new StackPane();

    public CompareView(CompareViewModel model, CompareActions actions, Preferences preferences) {
        this.model = model;
        this.actions = actions;
        table = new CompareTable(model, preferences);
        kinds = new KindsView(model);
        why = new WhyView(model, () -> actions.perform("compare.why"));
        screen.getStyleClass().add("screen");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setPrefWidth(150);
        filter.setMinWidth(110);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(new EmptyState("No row fits", "Empty the filter with Esc, or show all kinds."));
        screen.getChildren().setAll(header(), sides, kinds, table, why);
        screen.visibleProperty().bind(model.openProperty());
        empty.visibleProperty().bind(model.openProperty().not());
        getChildren().setAll(screen, empty);
        table.getSelectionModel().selectedItemProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.rows().addListener((ListChangeListener<CompareRow>) change -> fill());
        model.selectedProperty().addListener((source, old, now) -> select());
        model.judgedProperty().addListener((source, old, now) -> refresh());
        model.problemProperty().addListener((source, old, now) -> refreshEmpty());
        model.readingProperty().addListener((source, old, now) -> refreshEmpty());
        actions.attach(this);
        refresh();
        fill();
        select();
    }

    FilterField filter() {
        return filter;
    }

    ForkDots dots() {
        return why.dots();
    }

    private Node header() {
        Label title = new Label("Compare");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        WholeWords.tell(detail);
        detail.setPrefWidth(0); // gets what the buttons leave
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(10, 6); // two lines in a narrow or zoomed window
        buttons.setPrefWrapLength(HEADER_BUTTONS);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        actions.buttons().forEach(action -> buttons.getChildren().add(button(action)));
        HBox header = new HBox(title, detail, filter, buttons);
        header.getStyleClass().add("screen-header");
        return header;
    }

    private static KeyedButton button(Action action) {
        return new KeyedButton(action.title(), action.key(), action::runIfEnabled);
    }

    private void refresh() {
        detail.setText(model.detail());
        sides.show(model.sides());
        kinds.refresh();
        if (model.openProperty().get() || model.judgedProperty().get() != null) {
            table.setAxis(model.reach(), model.threshold());
        }
        refreshEmpty();
    }

    private void refreshEmpty() {
        String problem = model.problemProperty().get();
        EmptyState state;
        if (model.readingProperty().get()) {
            state = new EmptyState("Reading and judging\u2026", "Large result files take a moment.");
        } else {
            state = new EmptyState(
                    problem.isEmpty() ? "Drop two result files" : "These two cannot be compared",
                    problem.isEmpty()
                            ? "Two result files of JMH or any other format, the older one first, show what got slower, what got"
                                    + " faster, and what nobody can tell yet."
                            : problem,
                    button(actions.find("compare.open")),
                    button(actions.find("compare.revision")),
                    button(actions.find("compare.baseline")));
        }
        empty.getChildren().setAll(state);
    }

    private void fill() {
        table.setItems(FXCollections.observableArrayList(model.rows()));
        table.sort();
        select();
        filter.setCount(
                model.filterProperty().get().isEmpty() ? "" : model.rows().size() + "");
    }

    private void select() {
        CompareRow row = model.selectedProperty().get();
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
        }
    }

    /** The forest of all rows shown, ready to be saved; take it away afterwards. */
    ForestPlot forest() {
        ForestPlot plot = new ForestPlot();
        plot.setRows(
                "Change, 95 % interval, new against old",
                new IntervalAxis(model.reach(), model.threshold(), true),
                model.rows().stream()
                        .filter(row -> row.line() != CompareRow.Line.FOLD)
                        .map(row -> new ForestRow(row.cells().name(), row.interval()))
                        .toList());
        plot.setManaged(false);
        getChildren().add(plot);
        plot.applyCss();
        plot.resize(760, plot.prefHeight(-1));
        return plot;
    }

    void remove(ForestPlot plot) {
        getChildren().remove(plot);
    }
}
