package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.control.KeyHint;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field and the actions that fit it. Up, Down and Enter work while a person types. */
final class CommandPaletteView extends VBox {

    private final CommandPaletteViewModel model;
    private final Runnable close;
    private final TextField field = new TextField();

    public CommandPaletteView(CommandPaletteViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("overlay-card");
        setMaxSize(560, 420);
        field.setPromptText("Type an action\u2026");
        field.setAccessibleText("Find an action");
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ListView<Action> list = new ListView<>(model.matches());
        list.getStyleClass().add("palette-list");
        list.setAccessibleText("Actions that fit");
        list.setPlaceholder(new Label("No action has these letters in this order."));
        list.setCellFactory(view -> new ActionCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> click(list.getSelectionModel().getSelectedIndex()));
        model.selectedProperty().addListener((source, old, now) -> select(list));
        model.matches().addListener((ListChangeListener<Action>) change -> select(list));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list);
    }

    /** Ready for the next query. */
    void open() {
        model.reset();
        field.requestFocus();
    }

    private void select(ListView<Action> list) {
        int selected = model.selectedProperty().get();
        if (selected >= 0) {
            list.getSelectionModel().select(selected);
            list.scrollTo(Math.max(0, selected - 5));
        }
    }

    private void click(int index) {
        if (index >= 0) {
            model.move(index - model.selectedProperty().get());
            run();
        }
    }

    private void run() {
        close.run(); // before the action: it may open something itself
        model.runSelected();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER -> run();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static final class ActionCell extends ListCell<Action> {

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            disableProperty().unbind();
            setText(null);
            setGraphic(null);
            if (empty || action == null) {
                setDisable(false);
                return;
            }
            disableProperty().bind(Bindings.not(action.enabled()));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(new Label(action.title()), gap);
            row.getStyleClass().add("screen-header");
            if (!action.key().isEmpty()) {
                row.getChildren().add(new KeyHint(action.key()));
            }
            setGraphic(row);
            setAccessibleText(action.title() + (action.key().isEmpty() ? "" : ", key " + action.key()));
        }
    }
}
