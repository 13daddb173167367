package dev.plumbline.app.ui.control;

import javafx.scene.control.Label;

/** A small key cap: shows the key of an action beside it. */
public final class KeyHint extends Label {

    public KeyHint(String key) {
        super(key);
        getStyleClass().add("key-hint");
        setAccessibleText("Key " + key);
        setMinWidth(USE_PREF_SIZE);
    }
}
