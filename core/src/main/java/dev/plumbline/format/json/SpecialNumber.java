package dev.plumbline.format.json;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Not-a-number and infinity as harnesses write them where JSON has no word for them. */
public final class SpecialNumber {
    /** Where a value may stand: older versions of Google Benchmark print {@code nan} and {@code inf} as C does. */
    private static final Pattern BARE = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\")|([:\\[,]\\s*)([-+]?)(nan|inf|infinity)(?=\\s*[,\\]}])",
            Pattern.CASE_INSENSITIVE);

    private SpecialNumber() {}

    /** The same JSON with such numbers as its parser spells them; texts in it stay as they are. */
    public static String spelledOut(String json) {
        return BARE.matcher(json).replaceAll(found -> {
            if (found.group(1) != null) {
                return Matcher.quoteReplacement(found.group(1));
            }
            boolean none = found.group(4).equalsIgnoreCase("nan");
            return Matcher.quoteReplacement(
                    found.group(2) + (none ? "NaN" : (found.group(3).equals("-") ? "-" : "") + "Infinity"));
        });
    }

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
