package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.chart.StepChart;
import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen: sets, accepted values, and the history of one. */
final class BaselinesView extends StackPane {

    private final BaselinesViewModel model;
    private final BaselinesActions actions;
    private final Label detail = new Label();
    private final FilterField filter = new FilterField("Filter", "/");
    private final BaselineTable table;
    private final HistoryView history;
    private final HBox middle = new HBox(12);
    private final StackPane empty = new StackPane();

    public BaselinesView(BaselinesViewModel model, BaselinesActions actions, Preferences preferences) {
        this.model = model;
        this.actions = actions;
        history = new HistoryView(model, actions.ofTheChosen());
        table = new BaselineTable(model.rows(), preferences);
        table.setPlaceholder(new EmptyState("No baseline fits the filter", "Empty it with Esc."));
        table.getSelectionModel().selectedItemProperty().addListener((source, old, now) -> {
            if (now != null && !now.isHeading()) {
                model.selectedProperty().set(now);
            }
        });
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setPrefWidth(170);
        VBox right = new VBox(12, table, history);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        middle.getChildren().setAll(new SetsView(model, actions.files()), right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox screen = new VBox(header(), middle);
        screen.getStyleClass().add("screen");
        getChildren().setAll(screen, empty);
        model.changesProperty().addListener((source, old, now) -> refresh());
        model.problemProperty().addListener((source, old, now) -> refresh());
        sceneProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.reload(); // files may have changed while another screen was shown
            }
        });
        actions.attach(this);
        refresh();
    }

    FilterField filter() {
        return filter;
    }

    StepChart chart() {
        return history.chart();
    }

    private Node header() {
        Label title = new Label("Baselines");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        detail.setMinWidth(0);
        Action again = actions.find("baselines.reload");
        Action revision = actions.find("baselines.revision");
        Bar header = new Bar(
                List.of(title, detail),
                List.of(
                        filter,
                        new KeyedButton(revision.title(), revision.key(), revision::runIfEnabled),
                        new KeyedButton(again.title(), again.key(), again::runIfEnabled)));
        header.getStyleClass().add("screen-header");
        return header;
    }

    private void refresh() {
        detail.setText(model.header());
        String problem = model.problemProperty().get();
        boolean nothing = model.isReading() || model.isEmpty() || !problem.isEmpty();
        middle.setVisible(!nothing);
        empty.setVisible(nothing);
        if (model.isReading()) {
            empty.getChildren().setAll(new EmptyState("Reading the baselines\u2026", "It takes a moment."));
            return;
        }
        Action take = actions.find("baselines.import");
        Action accept = actions.find("baselines.accept");
        empty.getChildren()
                .setAll(new EmptyState(
                        problem.isEmpty() ? "Nothing was accepted yet" : "The baselines cannot be read",
                        problem.isEmpty()
                                ? "Accept a recorded run, or measure on the Benchmarks screen and choose Capture"
                                        + " baseline\u2026 there: what you accept becomes the yardstick of every later"
                                        + " check. Values of the older single-file form can be imported."
                                : problem,
                        new KeyedButton("Try again", "", model::reload),
                        new KeyedButton(accept.title(), accept.key(), accept::runIfEnabled),
                        new KeyedButton(take.title(), take.key(), take::runIfEnabled)));
        BaselineRow row = model.selectedProperty().get();
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
        }
    }
}
