package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.control.KeyHint;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every key there is, by the place where it works. */
final class CheatSheetView extends VBox {

    private final Actions actions;
    private final Screens screens;
    private final FlowPane groups = new FlowPane(32, 20);

    public CheatSheetView(Actions actions, Screens screens) {
        this.actions = actions;
        this.screens = screens;
        getStyleClass().addAll("overlay-card", "cheat-sheet");
        setMaxSize(720, USE_PREF_SIZE);
        setAccessibleText("All keys");
        setFocusTraversable(true);
        Label title = new Label("All keys");
        title.getStyleClass().add("screen-title");
        groups.setPrefWrapLength(680);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(title, scroll);
    }

    /** Shows what is registered now, first the keys of the screen that is shown. */
    void open(String shown) {
        groups.getChildren().clear();
        screens.all().stream().filter(screen -> screen.id().equals(shown)).forEach(this::group);
        group("Everywhere", actions.at(Actions.EVERYWHERE));
        screens.all().stream().filter(screen -> !screen.id().equals(shown)).forEach(this::group);
        requestFocus();
    }

    private void group(Screen screen) {
        group(screen.title(), actions.at(screen.id()));
    }

    private void group(String name, List<Action> members) {
        List<Action> keyed = members.stream().filter(a -> !a.key().isEmpty()).toList();
        if (keyed.isEmpty()) {
            return;
        }
        Label title = new Label(name);
        title.getStyleClass().add("title");
        GridPane grid = new GridPane(12, 5);
        grid.getColumnConstraints().addAll(column(HPos.RIGHT), column(HPos.LEFT));
        for (int row = 0; row < keyed.size(); row++) {
            Node key = new KeyHint(keyed.get(row).key());
            grid.addRow(row, key, new Label(keyed.get(row).title()));
        }
        VBox group = new VBox(title, grid);
        group.getStyleClass().add("sheet-group");
        groups.getChildren().add(group);
    }

    private static ColumnConstraints column(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(side);
        return column;
    }
}
