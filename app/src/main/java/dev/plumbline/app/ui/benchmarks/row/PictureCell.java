package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.app.ui.control.HoverText;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a row: interval, verdict or sparkline. The node is made once a cell and told what to show.
 *
 * @param <N> the kind of picture
 */
public final class PictureCell<N extends Node> extends TreeTableCell<BenchmarkEntry, RowContent> {

    private final N picture;
    private final BiConsumer<? super N, RowContent> show;
    private final Function<RowContent, String> words;
    private final HoverText hover = new HoverText(this);

    public PictureCell(N picture, BiConsumer<? super N, RowContent> show, Function<RowContent, String> words) {
        this.picture = picture;
        this.show = show;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable RowContent content, boolean empty) {
        super.updateItem(content, empty);
        if (empty || content == null) {
            setGraphic(null);
            hover.set("");
            return;
        }
        show.accept(picture, content);
        setGraphic(picture);
        hover.set(words.apply(content));
    }
}
