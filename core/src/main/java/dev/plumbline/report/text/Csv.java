package dev.plumbline.report.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180. */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private Csv() {}

    public static String line(String... cells) {
        return Arrays.stream(cells).map(Csv::quoted).collect(Collectors.joining(","));
    }

    /** Full precision; an unknown number is an empty field. */
    public static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    /**
     * A cell as a spreadsheet takes it: what would begin a formula there ({@code =}, {@code +}, {@code -}, {@code @}) and
     * is no number is told to be text by an apostrophe.
     */
    private static String text(String cell) {
        boolean formula = !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String any) {
        String cell = text(any);
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
