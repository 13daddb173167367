package dev.plumbline.format.jmh;

import dev.plumbline.format.json.SpecialNumber;
import dev.plumbline.model.PlumblineException;
import java.util.OptionalDouble;
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
            OptionalDouble special = SpecialNumber.of(text);
            if (special.isPresent()) {
                return special.getAsDouble();
            }
        }
        throw PlumblineException.usage(place + ": a number was expected, not '" + text + "'");
    }
}
