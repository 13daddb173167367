package dev.plumbline.report.render;

import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document as GitHub's Markdown, for a pull request or a file. Other people's words in it stay text, and become neither
 * HTML, nor a link, nor a picture.
 */
public final class Markdown {
    private static final Pattern HTML = Pattern.compile("<(?=[A-Za-z/!?])");

    private Markdown() {}

    /** Blocks are a blank line apart. */
    public static String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            String part = part(block);
            text.append(text.isEmpty() || part.isEmpty() ? "" : "\n").append(part);
        }
        return text.toString();
    }

    private static String part(Block block) {
        if (block instanceof Table table) {
            return text(table);
        } else if (block instanceof Block.Heading heading) {
            return "### " + text(heading.text()) + "\n";
        } else if (block instanceof Block.Paragraph paragraph) {
            return text(paragraph.text()) + "\n";
        } else if (block instanceof Block.Lines lines) {
            return lines("", lines.lines());
        } else if (block instanceof Block.Notes notes) {
            return lines("- ", notes.notes());
        } else if (block instanceof Block.Chart chart) {
            return text(chart.instead()) + "\n";
        }
        return "";
    }

    private static String lines(String before, List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(before).append(text(line)).append('\n'));
        return text.toString();
    }

    public static String text(Table table) {
        StringBuilder text = new StringBuilder();
        List<List<String>> rows = table.texts();
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ")
                    .append(String.join(
                            " | ", rows.get(i).stream().map(Markdown::cell).toList()))
                    .append(" |\n");
            if (i == 0) {
                table.columns().forEach(column -> text.append(column.flushRight() ? "|---:" : "|---"));
                text.append("|\n");
            }
        }
        return text.toString();
    }

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
