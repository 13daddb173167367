package dev.plumbline.app.ui.control.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts Python into words that are coloured, line by line. What it does not know stays plain; nothing is ever lost. */
final class PythonTokens {

    /** What a word is; its name in lower case is its style class. */
    enum Kind {
        PLAIN,
        KEYWORD,
        TEXT,
        NUMBER,
        COMMENT
    }

    /** A word of one line. */
    record Token(String text, Kind kind) {}

    private static final Set<String> KEYWORDS = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "match",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");
    private static final String PREFIX = "(?:[rRbBuUfF]{0,2})";
    /** An unclosed triple quote runs to the end; an unclosed simple one to the end of its line. */
    private static final Pattern WORD = Pattern.compile("(?<comment>#[^\\n]*)"
            + "|(?<text>" + PREFIX + "(?:\"\"\"(?s:.*?)(?:\"\"\"|\\z)|'''(?s:.*?)(?:'''|\\z)"
            + "|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?))"
            + "|(?<number>\\b\\d[\\w.]*)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)");

    private PythonTokens() {}

    /** One list of words a line. */
    static List<List<Token>> lines(String source) {
        List<List<Token>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        Matcher matcher = WORD.matcher(source);
        int done = 0;
        while (matcher.find()) {
            add(lines, source.substring(done, matcher.start()), Kind.PLAIN);
            add(lines, matcher.group(), kind(matcher));
            done = matcher.end();
        }
        add(lines, source.substring(done), Kind.PLAIN);
        return lines;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (matcher.group("text") != null) {
            return Kind.TEXT;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return KEYWORDS.contains(matcher.group()) ? Kind.KEYWORD : Kind.PLAIN;
    }

    private static void add(List<List<Token>> lines, String text, Kind kind) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                lines.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty()) {
                lines.get(lines.size() - 1).add(new Token(parts[i], kind));
            }
        }
    }
}
