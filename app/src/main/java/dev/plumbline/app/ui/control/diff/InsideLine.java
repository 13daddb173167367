package dev.plumbline.app.ui.control.diff;

import com.github.difflib.text.DiffRowGenerator;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * What differs between two lines, by words.
 *
 * @param removed places of the old line that the new one does not have
 * @param added places of the new line that the old one does not have
 */
record InsideLine(BitSet removed, BitSet added) {
    /** Stands before and after what differs; no source has it, for lines come without control characters. */
    private static final char EDGE = '\u0001';

    /** Lines that have less in common are two lines, not one that changed: to mark nearly all of them says nothing. */
    private static final double LEAST_IN_COMMON = 0.3;

    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(Function.identity())
            .oldTag(start -> String.valueOf(EDGE))
            .newTag(start -> String.valueOf(EDGE))
            .build();

    static InsideLine of(String old, String now) {
        var row = GENERATOR
                .generateDiffRows(List.of(plain(old)), List.of(plain(now)))
                .get(0);
        InsideLine found = new InsideLine(places(row.getOldLine()), places(row.getNewLine()));
        double differs = found.removed.cardinality() + found.added.cardinality();
        boolean alike = differs
                <= (1 - LEAST_IN_COMMON) * (old.strip().length() + now.strip().length());
        return alike ? found : new InsideLine(new BitSet(), new BitSet());
    }

    private static String plain(String line) {
        return line.replace(EDGE, ' ');
    }

    private static BitSet places(String tagged) {
        BitSet places = new BitSet();
        boolean inside = false;
        int at = 0;
        for (int letter = 0; letter < tagged.length(); letter++) {
            if (tagged.charAt(letter) == EDGE) {
                inside = !inside;
            } else {
                places.set(at++, inside);
            }
        }
        return places;
    }
}
