package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.chart.Tone;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A text of a row, with all digits in its tooltip. */
final class CompareCell extends TableCell<CompareRow, CompareRow> {

    private final Function<CompareRow, String> text;
    private final boolean toned;
    private final HoverText hover = new HoverText(this);

    /** @param toned whether it takes the colour of the verdict */
    CompareCell(Function<CompareRow, String> text, boolean toned) {
        this.text = text;
        this.toned = toned;
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.styleName());
        }
        if (empty || row == null) {
            setText(null);
            hover.set("");
            return;
        }
        setText(text.apply(row));
        hover.set(row.isMetric() ? row.cells().name() + "\n" + row.cells().exact() : "");
        if (toned && Double.isFinite(row.change()) && row.isMetric()) {
            getStyleClass().add(row.state().tone().styleName());
        }
    }
}
