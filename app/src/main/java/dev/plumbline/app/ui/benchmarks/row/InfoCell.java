package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.control.HoverText;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** What is known of a benchmark before it is measured, in words; a mouse above them is told the whole of them. */
public final class InfoCell extends TreeTableCell<BenchmarkEntry, String> {
    private final HoverText hover = new HoverText(this);

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        String shown = empty || words == null ? "" : words;
        setText(shown);
        hover.set(shown);
    }
}
