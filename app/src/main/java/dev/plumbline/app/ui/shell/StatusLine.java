package dev.plumbline.app.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/** The three texts of the status bar. */
public record StatusLine(ObservableValue<String> left, ObservableValue<String> centre, ObservableValue<String> right) {

    /** Texts that never change. */
    public static StatusLine of(String left, String centre, String right) {
        return new StatusLine(
                new SimpleStringProperty(left), new SimpleStringProperty(centre), new SimpleStringProperty(right));
    }
}
