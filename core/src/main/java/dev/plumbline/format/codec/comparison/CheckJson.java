package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.codec.run.ForksJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.gate.Budgeted;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Finding;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.estimate.Level;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a check found, for machines: rows as in a comparison, each with its state and severity. */
public final class CheckJson {
    private CheckJson() {}

    public static String write(String runId, GateReport report) {
        ObjectNode root = Json.object();
        root.put("run", runId);
        put(root, report);
        return Json.pretty(root);
    }

    static void put(ObjectNode root, GateReport report) {
        root.put("outcome", report.outcome().name().toLowerCase(Locale.ROOT));
        ArrayNode results = root.putArray("results");
        report.rows().forEach(row -> results.add(row(row)));
        ArrayNode notes = root.putArray("notes");
        report.notes().forEach(notes::add);
        report.unused().forEach(notes::add);
    }

    private static ObjectNode row(GateReport.JudgedRow judged) {
        CheckedRow row = judged.row();
        Comparison comparison = row.comparison();
        ObjectNode node = ComparisonJson.identity(row.benchmark(), row.metric());
        node.put("state", row.state().word());
        node.put("severity", judged.severity().name());
        if (comparison == null) {
            node.putNull("verdict").put("message", row.message());
            Json.putNumber(node, "new", row.currentCost());
        } else {
            node.put("unit", comparison.unit().text());
            Json.putNumber(node, "old", comparison.oldValue());
            Json.putNumber(node, "new", comparison.newValue());
            ComparisonJson.putVerdict(node, comparison);
        }
        if (row.usable().planned() > 0) {
            node.set("forks", ForksJson.write(row.usable()));
        }
        if (row.usableBefore().planned() > 0) {
            node.set("oldForks", ForksJson.write(row.usableBefore()));
        }
        Budgeted budgeted = row.budgeted();
        if (budgeted != null) {
            node.set("budget", budget(budgeted, judged.findings()));
        }
        List<Finding> configured =
                judged.findings().stream().filter(Checks::isConfigured).toList();
        if (!configured.isEmpty()) {
            ArrayNode checks = node.putArray("checks");
            configured.forEach(finding -> checks.add(Json.object()
                    .put("check", finding.check())
                    .put("severity", finding.severity().name())
                    .put("text", finding.text())));
        }
        return node;
    }

    /** Costs are in ns/op. */
    private static ObjectNode budget(Budgeted budgeted, List<Finding> findings) {
        ObjectNode node =
                Json.object().put("statistic", budgeted.budget().statistic().word());
        Json.putNumber(node, "cost", budgeted.budget().cost());
        Level level = budgeted.level();
        Json.putNumber(node, "current", level == null ? Double.NaN : level.cost());
        Json.putNumber(
                node, "ciLow", level == null ? Double.NaN : level.interval().low());
        Json.putNumber(
                node, "ciHigh", level == null ? Double.NaN : level.interval().high());
        findings.stream()
                .filter(finding -> finding.check().equals(Checks.WITHIN_BUDGET))
                .forEach(finding ->
                        node.put("severity", finding.severity().name()).put("text", finding.text()));
        return node;
    }
}
