package dev.plumbline.report.render;

import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Comma-separated values after RFC 4180, with full precision; what is unknown is an empty field. */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private Csv() {}

    /** A table; a column of intervals becomes two. */
    public static String text(Table table) {
        List<Integer> ranges = IntStream.range(0, table.columns().size())
                .filter(column -> table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Range))
                .boxed()
                .toList();
        List<String> header = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column).name();
            header.addAll(ranges.contains(column) ? List.of(name + " low", name + " high") : List.of(name));
        }
        StringBuilder text = new StringBuilder(line(header)).append('\n');
        for (List<Cell> row : table.rows()) {
            List<String> fields = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                fields.addAll(ranges.contains(column) ? bounds(row.get(column)) : List.of(field(row.get(column))));
            }
            text.append(line(fields)).append('\n');
        }
        return text.toString();
    }

    private static List<String> bounds(Cell cell) {
        return cell instanceof Cell.Range range
                ? List.of(number(range.low()), number(range.high()))
                : List.of(field(cell), "");
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return number(figure.value());
        } else if (cell instanceof Cell.Moment moment) {
            return moment.at().toString();
        }
        return cell instanceof Cell.Absent ? "" : cell.text();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(","));
    }

    public static String line(String... cells) {
        return line(Arrays.asList(cells));
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
