package dev.plumbline.app.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A few choices side by side, one of them taken. The arrow keys move the choice.
 *
 * @param <T> the kind of choice
 */
public final class SegmentedSwitch<T> extends HBox {

    private final List<T> choices;
    private final ObjectProperty<T> value;
    private final String name;

    public SegmentedSwitch(String name, List<T> choices, Function<? super T, String> titles) {
        this.name = name;
        this.choices = List.copyOf(choices);
        value = new SimpleObjectProperty<>(this, "value", this.choices.get(0));
        getStyleClass().add("segmented-switch");
        setAccessibleText(name);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (T choice : this.choices) {
            getChildren().add(button(name, choice, titles.apply(choice)));
        }
        mark(0, "first-item");
        mark(this.choices.size() - 1, "last-item");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The choice taken; may be set and bound. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** Gives a choice other words, as when they hold a count. */
    public void rename(T choice, String title) {
        if (getChildren().get(choices.indexOf(choice)) instanceof ToggleButton button) {
            button.setText(title);
            button.setAccessibleText(name + ": " + title);
        }
    }

    private ToggleButton button(String name, T choice, String title) {
        ToggleButton button = new ToggleButton(title);
        button.setAccessibleText(name + ": " + title);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(choice.equals(value.get()));
        value.addListener((source, old, now) -> button.setSelected(choice.equals(now)));
        button.setOnAction(event -> {
            button.setSelected(true); // a second click does not take the choice back
            value.set(choice);
        });
        return button;
    }

    private void mark(int index, String pseudoClass) {
        getChildren().get(index).pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), true);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            int step = event.getCode() == KeyCode.RIGHT ? 1 : -1;
            int next = Math.floorMod(choices.indexOf(value.get()) + step, choices.size());
            value.set(choices.get(next));
            getChildren().get(next).requestFocus();
            event.consume();
        }
    }
}
