package dev.plumbline.app.ui.control;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that narrows a list while a person types. Escape empties it, a second Escape leaves it. */
public final class FilterField extends CustomTextField {

    private final Label count = new Label();

    public FilterField(String prompt, String key) {
        getStyleClass().add("filter-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon("mdmz-search"));
        count.getStyleClass().addAll("muted", "small");
        HBox right = new HBox(8, count);
        right.getStyleClass().add("screen-header");
        if (!key.isEmpty()) {
            right.getChildren().add(new KeyHint(key));
        }
        setRight(right);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What is left, as in {@code 9 of 23}. */
    public void setCount(String text) {
        count.setText(text);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (getText().isEmpty()) {
                getParent().requestFocus();
            } else {
                clear();
            }
            event.consume();
        }
    }
}
