package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.control.VerdictState;
import org.jspecify.annotations.Nullable;

/** The kinds of rows that can be shown alone. */
enum CompareKind {
    ALL("All", null),
    REGRESSIONS("Regressions", VerdictState.REGRESSION),
    IMPROVEMENTS("Improvements", VerdictState.IMPROVEMENT),
    EQUIVALENT("Equivalent", VerdictState.EQUIVALENT),
    INCONCLUSIVE("Inconclusive", VerdictState.INCONCLUSIVE),
    INCOMPATIBLE("Incompatible", VerdictState.INCOMPATIBLE),
    ONLY_IN_OLD("Only in old", VerdictState.ONLY_IN_OLD),
    ONLY_IN_NEW("Only in new", VerdictState.ONLY_IN_NEW),
    FAILED("Failed", VerdictState.FAILED);

    private final String title;
    private final @Nullable VerdictState state;

    CompareKind(String title, @Nullable VerdictState state) {
        this.title = title;
        this.state = state;
    }

    String title() {
        return title;
    }

    /** The symbol of its verdict; empty for all. */
    String symbol() {
        return state == null ? "" : state.symbol();
    }

    /** The colour of its symbol, as in a style sheet. */
    String tone() {
        return state == null ? "same" : state.tone().styleName();
    }

    boolean takes(VerdictState other) {
        return state == null || state == other;
    }
}
