package dev.plumbline.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of other people on its way to a terminal or a report: characters that move the cursor, colour what follows or
 * turn the order of what is read are written as their codes ({@code \u202E}), so that what is seen is what is there.
 */
public final class PlainText {
    /** Control characters but tab and line feed, and what reorders text (Unicode TR 9, explicit formatting). */
    private static final Pattern ACTIVE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    /** The text with every such character as its code; inside of JSON that is the same character. */
    public static String of(String text) {
        Matcher active = ACTIVE.matcher(text);
        return active.find()
                ? active.replaceAll(found -> Matcher.quoteReplacement(
                        String.format("\\u%04X", (int) found.group().charAt(0))))
                : text;
    }
}
