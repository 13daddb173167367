package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.control.HoverText;
import dev.plumbline.chart.Tone;
import java.util.function.Function;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** A text of a row, with the whole truth in its tooltip. */
public final class ContentCell extends TreeTableCell<BenchmarkEntry, RowContent> {

    private final Function<RowContent, String> text;
    private final Function<RowContent, String> exact;
    private final boolean toned;
    private final HoverText hover = new HoverText(this);

    /**
     * @param exact what the tooltip says; empty for no tooltip
     * @param toned whether it takes the colour of the verdict
     */
    public ContentCell(Function<RowContent, String> text, Function<RowContent, String> exact, boolean toned) {
        this.text = text;
        this.exact = exact;
        this.toned = toned;
    }

    @Override
    protected void updateItem(@Nullable RowContent content, boolean empty) {
        super.updateItem(content, empty);
        for (Tone tone : Tone.values()) {
            getStyleClass().remove(tone.styleName());
        }
        if (empty || content == null) {
            setText(null);
            hover.set("");
            return;
        }
        setText(text.apply(content));
        hover.set(exact.apply(content));
        if (toned) {
            getStyleClass().add(content.tone().styleName());
        }
    }
}
