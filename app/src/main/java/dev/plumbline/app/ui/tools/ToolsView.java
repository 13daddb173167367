package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.DropHighlight;
import dev.plumbline.app.ui.control.EmptyState;
import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.shell.Action;
import dev.plumbline.app.ui.workspace.Preferences;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen: tools at the left, the chosen one's versions and the profile at the right. */
final class ToolsView extends StackPane {
    private static final double RIGHT_WIDTH = 440;
    private static final double RIGHT_LEAST_WIDTH = 330;
    private static final double PROFILE_HEIGHT = 210;

    private final ToolsViewModel model;
    private final ToolsActions actions;
    private final Label detail = new Label();
    private final Label best = new Label();
    private final FilterField search = new FilterField("What must the tool do?", "/");
    private final ToolTable table;
    private final VBox left = new VBox(12);

    public ToolsView(ToolsViewModel model, ToolsActions actions, Preferences preferences) {
        this.model = model;
        this.actions = actions;
        table = new ToolTable(preferences);
        table.setItems(model.tools());
        search.textProperty().bindBidirectional(model.queryProperty());
        search.setOnAction(event -> model.askMeaning());
        table.getSelectionModel().selectedItemProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        best.setWrapText(true);
        best.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        left.getChildren().setAll(search, table, new Panel("Best tool for this job", best), dropZone());
        HBox.setHgrow(left, Priority.ALWAYS);
        LineageView lineage = new LineageView(model);
        ProfileView profile = new ProfileView(model);
        VBox.setVgrow(lineage, Priority.ALWAYS);
        VBox.setVgrow(profile, Priority.ALWAYS);
        profile.setMinHeight(PROFILE_HEIGHT);
        VBox right = new VBox(12, lineage, new CostHistoryView(model), profile);
        right.setMinWidth(RIGHT_LEAST_WIDTH);
        right.setPrefWidth(RIGHT_WIDTH);
        HBox middle = new HBox(12, left, right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox screen = new VBox(header(), middle);
        screen.getStyleClass().add("screen");
        getStyleClass().add("tools");
        getChildren().setAll(screen);
        reloadWhenShown();
        model.changesProperty().addListener((source, old, now) -> refresh());
        takeFiles();
        actions.attach(this, search, table);
        refresh();
    }

    /** Versions may have come from the command line. */
    private void reloadWhenShown() {
        sceneProperty().addListener((source, old, now) -> {
            if (now != null) {
                model.reload();
            }
        });
    }

    private Node header() {
        Label title = new Label("Tools");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        Bar header = new Bar(List.of(title, detail), List.of(button("tools.import"), button("tools.profile")));
        header.getStyleClass().add("screen-header");
        return header;
    }

    private KeyedButton button(String id) {
        Action action = actions.find(id);
        return new KeyedButton(action.title(), action.key(), action::runIfEnabled);
    }

    private Node dropZone() {
        Label title = new Label("Drop a .py file or a request JSON here to profile it");
        title.getStyleClass().add("strong");
        // In a narrow window they stand in two lines.
        FlowPane buttons = new FlowPane(8, 8, button("tools.profile"), button("tools.template"), button("tools.input"));
        buttons.setMinWidth(0);
        buttons.setAlignment(javafx.geometry.Pos.CENTER);
        VBox zone = new VBox(8, title, buttons, new AroundView(model.around(), actions::chooseFiles));
        zone.getStyleClass().add("drop-target");
        zone.setAlignment(javafx.geometry.Pos.CENTER);
        zone.setMinHeight(Region.USE_PREF_SIZE);
        return zone;
    }

    /** Sources and requests are profiled; everything else is the window's business. */
    private void takeFiles() {
        DropHighlight.install(this, event -> !profilable(event).isEmpty());
        setOnDragDropped(event -> {
            List<Path> files = profilable(event);
            if (!files.isEmpty()) {
                model.profile(files);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Python files and requests, if nothing else is among what is dragged. */
    private static List<Path> profilable(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        boolean all =
                files.stream().map(Path::toString).allMatch(name -> name.endsWith(".py") || name.endsWith(".json"));
        return all ? files : List.of();
    }

    private void refresh() {
        detail.setText(model.header());
        best.setText(model.best());
        table.setPlaceholder(placeholder());
        ToolLine chosen = model.selectedProperty().get();
        if (chosen != null && !chosen.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(chosen);
            table.scrollTo(chosen);
        }
    }

    private EmptyState placeholder() {
        if (!model.problem().isEmpty()) {
            return new EmptyState("The registry cannot be read", model.problem(), button("tools.reload"));
        }
        if (model.isReading()) {
            return new EmptyState("Reading the tools\u2026", "It takes a moment.");
        }
        return model.isEmpty()
                ? new EmptyState(
                        "No tool was handed in yet",
                        "Profile a Python file, or import the index of an older registry. On the command line:"
                                + " plumbline tool profile ID --input request.json",
                        button("tools.profile"),
                        button("tools.import"))
                : new EmptyState("No tool has any of these words", "Empty the search with Esc.");
    }
}
