package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.stats.Proportion;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.calibration.Calibration;
import dev.plumbline.stats.suite.ComparisonRow;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a machine can tell apart: printed by {@code calibrate}, and kept for later checks. */
public final class CalibrationJson {
    private CalibrationJson() {}

    /**
     * The part that later checks need.
     *
     * @param runDeviation of a benchmark in the middle
     */
    public record Saved(Instant at, RunDeviation runDeviation, String grade, double smallestVisible) {}

    public static String write(String platformId, Instant at, Calibration found) {
        return write(platformId, at, found, null);
    }

    /**
     * As {@code calibrate} prints it.
     *
     * @param found null where no rounds were measured
     * @param window with the window shown, compared with hidden; null where that was not measured
     */
    public static String write(
            String platformId, Instant at, @Nullable Calibration found, @Nullable ComparisonRow window) {
        ObjectNode root = Json.object();
        root.put("platform", platformId);
        root.put("at", at.toString());
        if (found != null) {
            put(root, found);
        }
        if (window == null) {
            root.putNull("window");
        } else {
            ObjectNode node = EnvironmentJson.benchmark(window.benchmark());
            ComparisonJson.putVerdict(node, window.comparison());
            root.set("window", node);
        }
        return Json.pretty(root);
    }

    private static void put(ObjectNode root, Calibration found) {
        root.put("rounds", found.rounds());
        root.put("forks", found.forks());
        root.put("grade", found.grade().words());
        root.set("runDeviation", deviation(found.typical()));
        root.set("falseAlarms", proportion(found.falseAlarms()));
        root.set("meanMovedByFivePercent", proportion(found.movedByFive()));
        ArrayNode rows = root.putArray("benchmarks");
        for (Calibration.Row row : found.rows()) {
            ObjectNode node = EnvironmentJson.benchmark(row.benchmark());
            Json.putNumber(node, "forkDeviation", row.forkDeviation());
            node.set("runDeviation", deviation(row.runDeviation()));
            Json.putNumber(node, "smallestVisible", row.smallestVisible());
            node.put("iterationsAFork", row.iterations());
            rows.add(node);
        }
    }

    private static ObjectNode deviation(RunDeviation deviation) {
        ObjectNode node = Json.object();
        Json.putNumber(node, "floor", deviation.floor());
        Json.putNumber(node, "mean", deviation.mean());
        node.put("runs", deviation.runs());
        return node;
    }

    private static ObjectNode proportion(Proportion proportion) {
        ObjectNode node = Json.object();
        node.put("flagged", proportion.count());
        node.put("of", proportion.of());
        Json.putNumber(node, "ciLow", proportion.interval().low());
        Json.putNumber(node, "ciHigh", proportion.interval().high());
        return node;
    }

    /** The median over the benchmarks; NaN where there are none. */
    private static double smallestVisible(JsonNode benchmarks) {
        double[] sorted = benchmarks
                .valueStream()
                .map(row -> row.path("smallestVisible"))
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    /** @throws PlumblineException when the text is no calibration */
    public static Saved read(String text, String name) {
        ObjectNode root = Json.parseObject(text, name);
        JsonNode deviation = root.path("runDeviation");
        double floor = deviation.path("floor").asDouble(Double.NaN);
        double mean = deviation.path("mean").asDouble(Double.NaN);
        try {
            return new Saved(
                    Instant.parse(root.path("at").asString("")),
                    new RunDeviation(floor, mean, root.path("rounds").asInt(0)),
                    root.path("grade").asString(""),
                    smallestVisible(root.path("benchmarks")));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw PlumblineException.usage(name + " is no calibration; make a new one with plumbline calibrate", e);
        }
    }
}
