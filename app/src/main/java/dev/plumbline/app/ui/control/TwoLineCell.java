package dev.plumbline.app.ui.control;

import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.chart.Tone;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A cell with a value and a quieter line below it. Rows that are headings show the value alone, as plain text.
 *
 * @param <T> the kind of row
 */
public final class TwoLineCell<T> extends TableCell<T, T> {

    private final Content<T> content;
    private final Predicate<T> heading;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox box = new VBox(first, second);
    private final HoverText hover = new HoverText(this);

    /**
     * What the cell shows of a row.
     *
     * @param lower may be empty; the line then takes no room
     * @param tone of both lines; null leaves them as they are
     * @param hover what is said while the pointer rests on it
     * @param number whether it stands at the right, in digits of equal width
     */
    public record Content<T>(
            Function<T, String> upper,
            Function<T, String> lower,
            Function<T, @Nullable Tone> tone,
            Function<T, String> hover,
            boolean number) {}

    public TwoLineCell(Content<T> content, Predicate<T> heading) {
        this.content = content;
        this.heading = heading;
        first.setMinWidth(0);
        second.setMinWidth(0);
        if (content.number()) {
            first.getStyleClass().add("mono");
        }
        second.getStyleClass().addAll("muted", "small");
        box.setAlignment(content.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(null);
        setText(null);
        hover.set("");
        if (empty || row == null) {
            return;
        }
        if (heading.test(row)) {
            setText(content.upper().apply(row));
            return;
        }
        first.setText(content.upper().apply(row));
        second.setText(content.lower().apply(row));
        second.setManaged(!second.getText().isEmpty());
        Tone tone = content.tone().apply(row);
        if (tone != null) {
            ToneStyle.style(first, tone);
            ToneStyle.style(second, tone);
        }
        hover.set(content.hover().apply(row));
        setGraphic(box);
    }
}
