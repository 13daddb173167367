package dev.plumbline.app.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/**
 * A few choices side by side, one of them taken. The arrow keys move the choice.
 *
 * @param <T> the kind of choice
 */
public final class SegmentedSwitch<T> extends SegmentedButton {

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
        ToggleGroup group = new ToggleGroup();
        setToggleGroup(group);
        for (T choice : this.choices) {
            getButtons().add(button(titles.apply(choice)));
        }
        show(value.get());
        value.addListener((source, old, now) -> show(now));
        group.selectedToggleProperty().addListener((source, old, now) -> {
            if (now instanceof ToggleButton button) {
                value.set(this.choices.get(getButtons().indexOf(button)));
            } else if (old != null) {
                old.setSelected(true); // a second click does not take the choice back
            }
        });
    }

    /** The choice taken; may be set and bound. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** Gives a choice other words, as when they hold a count. */
    public void rename(T choice, String title) {
        ToggleButton button = getButtons().get(choices.indexOf(choice));
        button.setText(title);
        button.setAccessibleText(name + ": " + title);
    }

    private ToggleButton button(String title) {
        ToggleButton button = new ToggleButton(title);
        button.setAccessibleText(name + ": " + title);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(T choice) {
        getButtons().get(choices.indexOf(choice)).setSelected(true);
    }
}
