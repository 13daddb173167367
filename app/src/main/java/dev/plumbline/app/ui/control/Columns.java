package dev.plumbline.app.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Cards beside each other, as wide as each other; in two columns, or under each other, where the line is too short. */
public final class Columns extends GridPane {
    private static final double GAP = 12;

    private final double least;
    private List<Node> cards = List.of();
    private int shown;

    /** @param least the width below which no card goes, in pixels, unless it stands alone */
    public Columns(double least) {
        this.least = least;
        setHgap(GAP);
        setVgap(GAP);
        setMinWidth(0);
        widthProperty().addListener((source, old, now) -> arrange(fitting(now.doubleValue())));
    }

    /** Shows other cards. */
    public void setCards(List<? extends Node> others) {
        cards = List.copyOf(others);
        shown = 0;
        arrange(fitting(getWidth()));
    }

    /** All in a line, else halves, so that no card stands alone beside an empty place. */
    private int fitting(double width) {
        int count = Math.max(1, cards.size());
        if (width <= 0 || width >= count * least + (count - 1) * GAP) {
            return count;
        }
        return width >= 2 * least + GAP ? 2 : 1;
    }

    private void arrange(int count) {
        if (count == shown) {
            return;
        }
        shown = count;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / count);
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % count, i / count);
        }
    }
}
