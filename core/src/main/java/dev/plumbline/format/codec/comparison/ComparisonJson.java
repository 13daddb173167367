package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.LensResult;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.UnpairedMetric;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison for machines; the field names are a contract. Numbers that are not known are null. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String write(SuiteComparison suite) {
        return Json.pretty(suite(suite));
    }

    /** Several result sets, each compared with the first; {@code labels} holds one more than {@code suites}. */
    public static String write(List<String> labels, List<SuiteComparison> suites) {
        ObjectNode root = Json.object();
        ArrayNode comparisons = root.putArray("comparisons");
        for (int i = 0; i < suites.size(); i++) {
            ObjectNode one = comparisons.addObject();
            one.put("old", labels.get(0));
            one.put("new", labels.get(i + 1));
            one.setAll(suite(suites.get(i)));
        }
        return Json.pretty(root);
    }

    private static ObjectNode suite(SuiteComparison suite) {
        ObjectNode root = Json.object();
        ArrayNode results = root.putArray("results");
        suite.rows().forEach(row -> results.add(row(row)));
        ArrayNode added = root.putArray("added");
        suite.added().forEach(metric -> added.add(unpaired(metric)));
        ArrayNode removed = root.putArray("removed");
        suite.removed().forEach(metric -> removed.add(unpaired(metric)));
        ArrayNode failed = root.putArray("failed");
        suite.failed().forEach(row -> {
            ObjectNode node = EnvironmentJson.benchmark(row.failure().benchmark());
            node.put("side", row.onNewSide() ? "new" : "old")
                    .put("reason", row.failure().reason());
            failed.add(node);
        });
        return root;
    }

    /** One row; also used by the report of a check. */
    static ObjectNode row(ComparisonRow row) {
        Comparison comparison = row.comparison();
        ObjectNode node = identity(row.benchmark(), row.metric());
        Json.putNumber(node, "old", comparison.oldValue());
        Json.putNumber(node, "new", comparison.newValue());
        putVerdict(node, comparison);
        return node;
    }

    /** What is decided of a row, without its two values. */
    public static void putVerdict(ObjectNode node, Comparison comparison) {
        node.put("verdict", comparison.verdict().name());
        Json.putNumber(node, "p", comparison.p());
        Json.putNumber(node, "q", comparison.q());
        Json.putNumber(node, "change", comparison.change());
        Json.putNumber(node, "ciLow", comparison.interval().low());
        Json.putNumber(node, "ciHigh", comparison.interval().high());
        if (comparison.verdict() == Verdict.INCOMPATIBLE) {
            node.putNull("lens");
        } else {
            node.put("lens", comparison.lens().word());
        }
        node.put("suspected", comparison.suspected());
        if (comparison.forksNeeded() > 0) {
            node.put("forksNeeded", comparison.forksNeeded());
        }
        ArrayNode lenses = node.putArray("lenses");
        comparison.lenses().forEach(lens -> lenses.add(lens(lens)));
        ArrayNode caveats = node.putArray("caveats");
        comparison.caveats().stream().map(Caveat::text).forEach(caveats::add);
    }

    private static ObjectNode lens(LensResult lens) {
        ObjectNode node = Json.object();
        node.put("lens", lens.lens().word());
        Json.putNumber(node, "change", lens.change());
        Json.putNumber(node, "p", lens.p());
        Json.putNumber(node, "standardError", lens.standardError());
        Json.putNumber(node, "degreesOfFreedom", lens.degrees());
        return node;
    }

    private static ObjectNode unpaired(UnpairedMetric metric) {
        return identity(metric.benchmark(), metric.values().metric());
    }

    public static ObjectNode identity(Benchmark benchmark, Metric metric) {
        ObjectNode node = EnvironmentJson.benchmark(benchmark);
        node.put("metric", metric.name());
        node.put("unit", metric.unit().text());
        node.put("direction", metric.unit().direction().word());
        return node;
    }
}
