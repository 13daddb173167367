package dev.plumbline.app.ui.control;

import dev.plumbline.chart.Tone;
import java.util.Locale;

/** What a row may say about itself: one of the five verdicts, or why there is none. */
public enum VerdictState {
    REGRESSION("regression", "\u25b2", Tone.WORSE),
    IMPROVEMENT("improvement", "\u25bc", Tone.BETTER),
    EQUIVALENT("equivalent", "\u2713", Tone.SAME),
    INCONCLUSIVE("inconclusive", "?", Tone.UNSURE),
    INCOMPATIBLE("incompatible", "\u2298", Tone.SAME),
    NO_BASELINE("no baseline", "\u26a0", Tone.UNSURE),
    MEASURING("measuring", "\u25cf", Tone.LIVE),
    NOT_MEASURED("not measured", "\u25cb", Tone.SAME),
    READING("reading", "\u2026", Tone.SAME),
    FAILED("failed", "\u2717", Tone.WORSE),
    NOT_WARM("not warm", "\u26a0", Tone.UNSURE),
    UNAVAILABLE("unavailable", "\u2298", Tone.SAME),
    RECORDED("recorded", "+", Tone.LIVE),
    ACCEPTED("accepted", "=", Tone.SAME),
    NEW("new", "+", Tone.LIVE),
    ONLY_IN_OLD("only in old", "\u2212", Tone.SAME),
    ONLY_IN_NEW("only in new", "+", Tone.LIVE);

    private final String word;
    private final String symbol;
    private final Tone tone;

    VerdictState(String word, String symbol, Tone tone) {
        this.word = word;
        this.symbol = symbol;
        this.tone = tone;
    }

    /** The word of this state, the same everywhere. */
    public String word() {
        return word;
    }

    /** The symbol of this state where text is copied; the badge draws its own. */
    public String symbol() {
        return symbol;
    }

    public Tone tone() {
        return tone;
    }

    /** The name of this state in a style sheet. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
