package dev.plumbline.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a report says, from top to bottom. */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public static Document of(Block... blocks) {
        return new Document(Arrays.asList(blocks));
    }

    /** The same with more at its end. */
    public Document and(Block... more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(Arrays.asList(more));
        return new Document(all);
    }

    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
