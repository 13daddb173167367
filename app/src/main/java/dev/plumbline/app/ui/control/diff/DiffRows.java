package dev.plumbline.app.ui.control.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.plumbline.app.ui.control.diff.PythonTokens.Token;
import java.util.ArrayList;
import java.util.List;

/** Lays the lines of two texts side by side, or one below the other. */
final class DiffRows {

    private final List<List<Token>> oldTokens;
    private final List<List<Token>> newTokens;
    private final List<DiffRow> rows = new ArrayList<>();
    private int oldDone;
    private int newDone;

    private DiffRows(String oldText, String newText) {
        oldTokens = PythonTokens.lines(clean(oldText));
        newTokens = PythonTokens.lines(clean(newText));
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\t", "    ").stripTrailing();
    }

    /** Changed lines stand beside each other. */
    static List<DiffRow> sideBySide(String oldText, String newText) {
        return new DiffRows(oldText, newText).build(true);
    }

    /** Removed lines stand above added ones. */
    static List<DiffRow> unified(String oldText, String newText) {
        return new DiffRows(oldText, newText).build(false);
    }

    private List<DiffRow> build(boolean beside) {
        for (AbstractDelta<List<Token>> delta :
                DiffUtils.diff(oldTokens, newTokens).getDeltas()) {
            same(delta.getSource());
            if (beside) {
                beside(delta.getSource().size(), delta.getTarget().size());
            } else {
                beside(delta.getSource().size(), 0);
                beside(0, delta.getTarget().size());
            }
        }
        while (oldDone < oldTokens.size() && newDone < newTokens.size()) {
            rows.add(new DiffRow(oldLine(false), newLine(false)));
        }
        return List.copyOf(rows);
    }

    private void same(Chunk<List<Token>> before) {
        while (oldDone < before.getPosition()) {
            rows.add(new DiffRow(oldLine(false), newLine(false)));
        }
    }

    private void beside(int removed, int added) {
        for (int i = 0; i < Math.max(removed, added); i++) {
            DiffRow row =
                    new DiffRow(i < removed ? oldLine(true) : DiffRow.NONE, i < added ? newLine(true) : DiffRow.NONE);
            rows.add(row.marked());
        }
    }

    private DiffRow.Line oldLine(boolean changed) {
        oldDone++;
        return new DiffRow.Line(oldDone, DiffRow.Piece.of(oldTokens.get(oldDone - 1)), changed);
    }

    private DiffRow.Line newLine(boolean changed) {
        newDone++;
        return new DiffRow.Line(newDone, DiffRow.Piece.of(newTokens.get(newDone - 1)), changed);
    }
}
