package dev.plumbline.app.ui.control.diff;

import dev.plumbline.app.ui.control.diff.PythonTokens.Token;
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
    record Line(int number, List<Token> tokens, boolean changed) {
        Line {
            tokens = List.copyOf(tokens);
        }

        boolean isPresent() {
            return number > 0;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            tokens.forEach(token -> text.append(token.text()));
            return text.toString();
        }
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
