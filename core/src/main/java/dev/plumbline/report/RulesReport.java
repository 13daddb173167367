package dev.plumbline.report;

import dev.plumbline.eval.RuleRow;
import dev.plumbline.eval.RuleTable;
import dev.plumbline.model.metric.Units;
import java.util.stream.Collectors;

/** The rules table as Markdown, which a terminal shows as well. */
public final class RulesReport {
    private RulesReport() {}

    public static String markdown(RuleTable table) {
        StringBuilder text = new StringBuilder("| Rule | Says | Points |\n|---|---|---|\n");
        for (RuleRow row : table.rows()) {
            text.append("| ").append(row.id()).append(" | ").append(row.text()).append(" | ");
            text.append(points(row)).append(" |\n");
        }
        return text.toString();
    }

    private static String points(RuleRow row) {
        String anchors = row.anchors().stream()
                .map(anchor -> plain(anchor.size()) + " → " + plain(anchor.points()))
                .collect(Collectors.joining(", "));
        String points = row.points().isPresent() ? plain(row.points().getAsDouble()) : "";
        String ceiling =
                row.ceiling().isPresent() ? "at most " + plain(row.ceiling().getAsDouble()) : "";
        return java.util.stream.Stream.of(anchors, points, ceiling)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : Units.number(value);
    }
}
