package dev.plumbline.chart;

/** How words are drawn. */
public record TextStyle(Rgba color, double size, Face face, Side side) {
    /** Family of words: Inter (SIL Open Font License). */
    public static final String WORDS = "Inter";

    /** Family of numbers and code: JetBrains Mono (SIL Open Font License). */
    public static final String NUMBERS = "JetBrains Mono";

    /** The typeface. */
    public enum Face {
        TEXT,
        STRONG,
        MONO
    }

    /** Where the words lie, seen from their place. */
    public enum Side {
        RIGHT_OF,
        CENTRED,
        LEFT_OF
    }

    /** Plain words that start at their place. */
    public static TextStyle plain(Rgba color, double size) {
        return new TextStyle(color, size, Face.TEXT, Side.RIGHT_OF);
    }

    public TextStyle strong() {
        return new TextStyle(color, size, Face.STRONG, side);
    }

    public TextStyle centred() {
        return new TextStyle(color, size, face, Side.CENTRED);
    }

    public TextStyle leftOf() {
        return new TextStyle(color, size, face, Side.LEFT_OF);
    }

    /** About how wide {@code words} will be: the same estimate on every surface, so that pictures agree. */
    public double widthOf(String words) {
        return words.length() * size * (face == Face.MONO ? 0.6 : face == Face.STRONG ? 0.58 : 0.55);
    }
}
