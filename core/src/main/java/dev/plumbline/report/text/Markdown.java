package dev.plumbline.report.text;

import java.util.regex.Pattern;

/** Text of other people inside of Markdown: it stays text, and becomes neither HTML, nor a link, nor a picture. */
public final class Markdown {
    private static final Pattern HTML = Pattern.compile("<(?=[A-Za-z/!?])");

    private Markdown() {}

    /** One cell of a table. */
    static String cell(String text) {
        return text(text).replace("|", "\\|").replace("\n", " ");
    }

    /** A line outside of a table. */
    public static String text(String text) {
        return HTML.matcher(text)
                .replaceAll("&lt;")
                .replace("[", "\\[")
                .replace("`", "\\`")
                .replaceAll("(^|\\s)@(?=\\w)", "$1&#64;");
    }
}
