package dev.plumbline.run.child;

import java.util.Locale;

/** Builds one JSON object on one line. Written by hand because this JVM must hold nothing but the JDK and JMH. */
final class JsonLine {
    private final StringBuilder text = new StringBuilder("{");

    static JsonLine of(String type) {
        return new JsonLine().put("type", type);
    }

    JsonLine put(String name, String value) {
        return raw(name, quote(value));
    }

    JsonLine put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonLine put(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** Not-a-number and infinities are null: the reader shows them as unknown. */
    JsonLine put(String name, double value) {
        return raw(name, number(value));
    }

    /** Puts text that already is JSON. */
    JsonLine raw(String name, String json) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quote(name)).append(':').append(json);
        return this;
    }

    static String number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "null" : Double.toString(value);
    }

    static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
