package dev.plumbline.app.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The screens by name. Up and Down move between them. */
final class NavigationView extends VBox {

    public NavigationView(ShellViewModel model, Screens screens) {
        getStyleClass().add("navigation");
        setAccessibleText("Screens");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        screens.all().stream()
                .filter(s -> !s.atBottom())
                .forEach(s -> getChildren().add(item(model, s)));
        getChildren().add(gap);
        screens.all().stream()
                .filter(Screen::atBottom)
                .forEach(s -> getChildren().add(item(model, s)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static ToggleButton item(ShellViewModel model, Screen screen) {
        Label title = new Label(screen.title());
        title.getStyleClass().add("nav-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("count-badge");
        count.textProperty().bind(Bindings.convert(screen.badge()));
        count.visibleProperty().bind(Bindings.greaterThan(screen.badge(), 0));
        HBox row = new HBox(title, gap, count);
        row.getStyleClass().add("nav-row");
        ToggleButton item = new ToggleButton("", row);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.getStyleClass().add("nav-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.accessibleTextProperty().bind(Bindings.createStringBinding(() -> spoken(screen), screen.badge()));
        item.setTooltip(new Tooltip(screen.title() + " (" + screen.key() + ")"));
        item.setSelected(screen.id().equals(model.screenProperty().get()));
        model.screenProperty()
                .addListener((source, old, now) -> item.setSelected(screen.id().equals(now)));
        item.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && item.isSelected()) {
                // The screen is already open: Enter is a key of the screen, not of its name.
                event.consume();
                Event.fireEvent(item.getParent(), event.copyFor(item.getParent(), item.getParent()));
            }
        });
        item.setOnAction(event -> {
            item.setSelected(true); // a second click does not close the screen
            model.open(screen.id());
        });
        return item;
    }

    private static String spoken(Screen screen) {
        return screen.badge().get() > 0 ? screen.title() + ", " + screen.badge().get() + " waiting" : screen.title();
    }

    /** Gives the focus to the screen that is shown. */
    void focusSelected() {
        getChildren().stream()
                .filter(item -> item instanceof ToggleButton button && button.isSelected())
                .forEach(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return;
        }
        var items =
                getChildren().stream().filter(ToggleButton.class::isInstance).toList();
        int now = items.stream().map(Node::isFocused).toList().indexOf(true);
        int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
        items.get(Math.floorMod(now + step, items.size())).requestFocus();
        event.consume();
    }
}
