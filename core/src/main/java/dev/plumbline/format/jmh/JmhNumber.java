package dev.plumbline.format.jmh;

import dev.plumbline.model.PlumblineException;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A number as JMH writes it: bare, or one of the strings {@code "NaN"}, {@code "+INF"}, {@code "-INF"}. */
final class JmhNumber {
    private JmhNumber() {}

    static double read(JsonParser parser, String place) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Double.NaN;
        }
        if (token.isNumeric()) {
            return parser.getDoubleValue();
        }
        String text = parser.getString();
        if (token == JsonToken.VALUE_STRING) {
            double special = special(text);
            if (special != 0) {
                return special;
            }
        }
        throw PlumblineException.usage(place + ": a number was expected, not '" + text + "'");
    }

    /** What the text stands for; 0 when it is no special number. */
    private static double special(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "NAN" -> Double.NaN;
            case "+INF", "INF", "INFINITY", "+INFINITY" -> Double.POSITIVE_INFINITY;
            case "-INF", "-INFINITY" -> Double.NEGATIVE_INFINITY;
            default -> 0;
        };
    }
}
