package dev.plumbline.tool.measure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as a Python literal: whatever stands in it, it stays text. */
final class PythonText {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7e;

    private PythonText() {}

    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(literal, point));
        return literal.append('"').toString();
    }

    /** One literal a line of the text, so that a reader of the script can read the tool. */
    static String lines(String text) {
        String[] lines = text.split("(?<=\n)", -1);
        return Arrays.stream(lines).map(line -> "    " + literal(line)).collect(Collectors.joining("\n", "(\n", "\n)"));
    }

    private static void append(StringBuilder literal, int point) {
        switch (point) {
            case '\\' -> literal.append("\\\\");
            case '"' -> literal.append("\\\"");
            case '\n' -> literal.append("\\n");
            case '\t' -> literal.append("\\t");
            default -> {
                boolean plain = (point >= FIRST_PRINTABLE && point <= LAST_ASCII) || Character.isLetterOrDigit(point);
                literal.append(plain ? Character.toString(point) : String.format("\\U%08x", point));
            }
        }
    }
}
