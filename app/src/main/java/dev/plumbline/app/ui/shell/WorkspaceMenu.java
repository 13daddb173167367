package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.control.WholeWords;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The name of the workspace; it opens a menu with every registered way to open another one. */
final class WorkspaceMenu extends MenuButton {

    private static final String PREFIX = "workspace.";
    /** In a narrow window the name is shortened, but never to nothing. */
    private static final double LEAST_WIDTH = 90;

    private final Actions actions;

    WorkspaceMenu(ShellViewModel model) {
        actions = model.actions();
        getStyleClass().addAll("pill", "workspace-menu");
        setMnemonicParsing(false); // a folder may have an underscore in its name
        setMinWidth(LEAST_WIDTH);
        textProperty().bind(model.workspace().nameProperty());
        accessibleTextProperty()
                .bind(model.workspace().nameProperty().map(name -> "Workspace: " + name + ", opens another one"));
        WholeWords.tell(this);
        actions.all().addListener((ListChangeListener<Actions.Placed>) change -> fill());
        fill();
    }

    private void fill() {
        getItems()
                .setAll(actions.at(Actions.EVERYWHERE).stream()
                        .filter(action -> action.id().startsWith(PREFIX))
                        .map(WorkspaceMenu::item)
                        .toList());
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.title() + (action.key().isEmpty() ? "" : "   " + action.key()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.runIfEnabled());
        item.disableProperty().bind(Bindings.not(action.enabled()));
        return item;
    }
}
