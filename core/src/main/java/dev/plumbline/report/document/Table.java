package dev.plumbline.report.document;

import dev.plumbline.model.ShortNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Rows of typed cells under named columns. Long names of benchmarks lose their middle, so that a table stays readable and
 * its rows are told apart.
 */
public final class Table implements Block {
    private static final String NAMES = "Benchmark";

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param flushRight for numbers
     */
    public record Column(String name, boolean flushRight) {}

    /** The header; a name that begins with {@code >} makes a column flush right. */
    public Table(String... header) {
        columns = Arrays.stream(header)
                .map(name -> name.startsWith(">") ? new Column(name.substring(1), true) : new Column(name, false))
                .toList();
    }

    /** A row of words alone. */
    public Table row(String... cells) {
        return row(Arrays.stream(cells).map(Cell::words).toList());
    }

    public Table row(Cell... cells) {
        return row(Arrays.asList(cells));
    }

    public Table row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<Column> columns() {
        return columns;
    }

    public List<List<Cell>> rows() {
        return List.copyOf(rows);
    }

    /** The header and the rows as people read them, the names of benchmarks shortened. */
    public List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        texts.add(columns.stream().map(Column::name).toList());
        rows.forEach(row -> texts.add(row.stream().map(Cell::text).toList()));
        int names = texts.get(0).indexOf(NAMES);
        return names < 0 ? texts : shortened(texts, names);
    }

    private static List<List<String>> shortened(List<List<String>> texts, int column) {
        Map<String, String> names =
                ShortNames.ofTexts(texts.stream().map(row -> row.get(column)).toList());
        return texts.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.set(column, names.getOrDefault(row.get(column), row.get(column)));
                    return cells;
                })
                .toList();
    }
}
