package dev.plumbline.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Comma-separated values after RFC 4180. */
final class Csv {
    private Csv() {}

    static String line(String... cells) {
        return Arrays.stream(cells).map(Csv::quoted).collect(Collectors.joining(","));
    }

    /** Full precision; an unknown number is an empty field. */
    static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
