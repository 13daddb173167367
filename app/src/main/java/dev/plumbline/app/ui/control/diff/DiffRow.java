package dev.plumbline.app.ui.control.diff;

import dev.plumbline.app.ui.control.diff.PythonTokens.Kind;
import dev.plumbline.app.ui.control.diff.PythonTokens.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One row of a difference: a line on each side, or on one of them.
 *
 * @param old the line of the old text
 * @param now the line of the new text
 */
record DiffRow(Line old, Line now) {

    /** Stands where a side has no line. */
    static final Line NONE = new Line(0, List.of(), false);

    /**
     * A line of one side.
     *
     * @param number from 1; 0 where there is none
     * @param changed whether the other side has no such line
     */
    record Line(int number, List<Piece> pieces, boolean changed) {
        Line {
            pieces = List.copyOf(pieces);
        }

        /** The same line; what {@code places} has is marked as what changed in it. */
        Line marked(BitSet places) {
            List<Piece> cut = new ArrayList<>();
            int from = 0;
            for (Piece piece : pieces) {
                int end = from + piece.text().length();
                while (from < end) {
                    boolean mark = places.get(from);
                    int next = mark ? places.nextClearBit(from) : places.nextSetBit(from);
                    int to = next < 0 ? end : Math.min(end, next);
                    int start = piece.text().length() - (end - from);
                    cut.add(new Piece(piece.text().substring(start, start + to - from), piece.kind(), mark));
                    from = to;
                }
            }
            return new Line(number, cut, changed);
        }

        boolean isPresent() {
            return number > 0;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            pieces.forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /**
     * A part of a line.
     *
     * @param marked whether it is what changed inside the line
     */
    record Piece(String text, Kind kind, boolean marked) {
        static List<Piece> of(List<Token> tokens) {
            return tokens.stream()
                    .map(token -> new Piece(token.text(), token.kind(), false))
                    .toList();
        }
    }

    /** The same; where a line stands against another, what differs inside them is marked. */
    DiffRow marked() {
        if (!old.isPresent() || !now.isPresent() || isSame()) {
            return this;
        }
        InsideLine inside = InsideLine.of(old.text(), now.text());
        return new DiffRow(old.marked(inside.removed()), now.marked(inside.added()));
    }

    /** Whether both sides have the same line here. */
    boolean isSame() {
        return !old.changed() && !now.changed();
    }

    /** What a screen reader says. */
    String spoken() {
        if (isSame()) {
            return now.text();
        }
        String removed = old.isPresent() ? "removed: " + old.text() : "";
        String added = now.isPresent() ? "added: " + now.text() : "";
        return removed.isEmpty() || added.isEmpty() ? removed + added : removed + "; " + added;
    }
}
