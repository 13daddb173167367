package dev.plumbline.report.render;

import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import java.util.List;

/** A document for a terminal. */
public final class Terminal {
    private Terminal() {}

    /** Every line ends, also the last. */
    public static String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                text.append(text.isEmpty() ? "" : "\n").append(text(table));
            } else if (block instanceof Block.Paragraph paragraph) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.text()).append('\n');
            } else if (block instanceof Block.Lines lines) {
                lines.lines().forEach(line -> text.append(line).append('\n'));
            } else if (block instanceof Block.Notes notes) {
                notes.notes().forEach(note -> text.append(note).append('\n'));
            } else if (block instanceof Block.Advice advice) {
                text.append(advice.text()).append('\n');
            } else if (block instanceof Block.Chart chart) {
                text.append(chart.instead()).append('\n');
            }
        }
        return text.toString();
    }

    /** Columns padded to equal width, two spaces apart, without trailing blanks. */
    public static String text(Table table) {
        List<List<String>> rows = table.texts();
        int[] widths = new int[table.columns().size()];
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
                line.append(table.columns().get(i).flushRight() ? padding + row.get(i) : row.get(i) + padding);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
