package dev.plumbline.chart;

import java.util.Locale;

/** The five colours a statement may have. A tone is never the only cue: a word and a symbol stand with it. */
public enum Tone {
    WORSE,
    BETTER,
    UNSURE,
    SAME,
    LIVE;

    /** The name of this tone in a style sheet. */
    public String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
