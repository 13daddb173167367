package dev.plumbline.app.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a list shows while it is empty: that it is, why, and what to do next. */
public final class EmptyState extends VBox {

    public EmptyState(String title, String text, Button... nextSteps) {
        getStyleClass().add("empty-state");
        Label head = new Label(title);
        head.getStyleClass().add("title");
        Label body = new Label(text);
        body.getStyleClass().add("text");
        body.setWrapText(true);
        body.setMaxWidth(460);
        body.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, body);
        if (nextSteps.length > 0) {
            HBox buttons = new HBox(nextSteps);
            buttons.getStyleClass().add("buttons");
            getChildren().add(buttons);
        }
        setAccessibleText(title + ". " + text);
    }
}
