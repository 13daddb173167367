package dev.plumbline.app.ui.control;

import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.chart.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A sentence over a screen, with what can be done about it. Closing it only hides it. */
public final class Banner extends HBox {

    public Banner(Tone tone, String sentence, Button... remedies) {
        getStyleClass().add("banner");
        ToneStyle.mark(this, tone);
        Label symbol = new Label(symbol(tone));
        symbol.getStyleClass().add("symbol");
        Label words = new Label(sentence);
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE); // what a person must know is broken, never cut
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(symbol, words, gap);
        for (Button remedy : remedies) {
            remedy.getStyleClass().add("small");
            getChildren().add(remedy);
        }
        getChildren().add(closeButton());
        setAccessibleText(sentence);
        managedProperty().bind(visibleProperty());
    }

    private Button closeButton() {
        Button close = new Button("\u2715");
        close.getStyleClass().add("close");
        close.setAccessibleText("Hide this note");
        close.setOnAction(event -> setVisible(false));
        return close;
    }

    private static String symbol(Tone tone) {
        return switch (tone) {
            case LIVE, SAME -> "i";
            case BETTER -> "\u2713";
            case UNSURE -> "!";
            case WORSE -> "\u2717";
        };
    }
}
