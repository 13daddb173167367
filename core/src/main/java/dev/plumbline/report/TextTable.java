package dev.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/** Columns of text padded to equal width; the first column is flush left, the others as told. */
public final class TextTable {
    private final List<Boolean> right = new ArrayList<>();
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
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
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
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            rows.get(i).stream().map(c -> c.replace("|", "\\|")).toList()))
                    .append(" |\n");
            if (i == 0) {
                right.forEach(flushRight -> text.append(flushRight ? "|---:" : "|---"));
                text.append("|\n");
            }
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
