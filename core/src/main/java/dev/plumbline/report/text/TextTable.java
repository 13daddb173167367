package dev.plumbline.report.text;

import dev.plumbline.model.ShortNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Columns of text padded to equal width; the first column is flush left, the others as told. Long names of benchmarks
 * lose their middle, so that a table stays readable and its rows are told apart.
 */
public final class TextTable {
    private final List<Boolean> right = new ArrayList<>();
    private static final String NAMES = "Benchmark";

    private final List<List<String>> rows = new ArrayList<>();

    /** The header; a name that begins with {@code >} makes a column flush right. */
    public TextTable(String... header) {
        List<String> names = new ArrayList<>();
        for (String name : header) {
            right.add(name.startsWith(">"));
            names.add(name.startsWith(">") ? name.substring(1) : name);
        }
        rows.add(names);
    }

    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    public TextTable row(List<String> cells) {
        if (cells.size() != right.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + right.size() + " columns");
        }
        rows.add(cells);
        return this;
    }

    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The table for a terminal, columns two spaces apart, without trailing blanks. */
    public String text() {
        int[] widths = new int[right.size()];
        List<List<String>> shown = shown();
        shown.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : shown) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - length(row.get(i)));
                line.append(i == 0 ? "" : "  ");
                line.append(right.get(i) ? padding + row.get(i) : row.get(i) + padding);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** The table as GitHub's Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        List<List<String>> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            text.append("| ")
                    .append(String.join(
                            " | ", shown.get(i).stream().map(Markdown::cell).toList()))
                    .append(" |\n");
            if (i == 0) {
                right.forEach(flushRight -> text.append(flushRight ? "|---:" : "|---"));
                text.append("|\n");
            }
        }
        return text.toString();
    }

    private List<List<String>> shown() {
        int column = rows.get(0).indexOf(NAMES);
        if (column < 0) {
            return rows;
        }
        Map<String, String> names =
                ShortNames.ofTexts(rows.stream().map(row -> row.get(column)).toList());
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    cells.set(column, names.getOrDefault(row.get(column), row.get(column)));
                    return cells;
                })
                .toList();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
