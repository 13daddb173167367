package dev.plumbline.format.json;

import java.util.Locale;
import java.util.OptionalDouble;

/** Not-a-number and infinity as harnesses write them where JSON has no word for them. */
public final class SpecialNumber {
    private SpecialNumber() {}

    /** {@code NaN}, {@code +INF}, {@code -Infinity}, in any case; empty for every other text. */
    public static OptionalDouble of(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "NAN" -> OptionalDouble.of(Double.NaN);
            case "+INF", "INF", "INFINITY", "+INFINITY" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
            case "-INF", "-INFINITY" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
            default -> OptionalDouble.empty();
        };
    }
}
