package dev.plumbline.app.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** A button that shows its key. */
public final class KeyedButton extends Button {

    public KeyedButton(String text, String key, Runnable action) {
        super(text, key.isEmpty() ? null : new KeyHint(key));
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleText(key.isEmpty() ? text : text + ", key " + key);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    /** The same button with a style class more: {@code go}, {@code stop} or {@code small}. */
    public KeyedButton styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
