package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The evidence of a flagged kernel: the row of the check, and the run behind it. */
public final class KernelReviewJson {
    private KernelReviewJson() {}

    /** What a reviewer needs to find the run again. */
    public record Reference(String runId, String platformId, Benchmark benchmark) {}

    /**
     * What was compared.
     *
     * @param before empty where no baseline is at hand
     * @param after empty where the run does not hold it
     */
    public record Sides(Benchmark benchmark, Optional<Measurement> before, Optional<Measurement> after) {}

    /**
     * What a reviewer reads of it.
     *
     * @param unit of both values
     * @param lens whose values they are; empty where that was not kept
     * @param oldForks the value of each fork in the lens that is reported; empty where they were not kept
     * @param low lower end of the interval of the change, as a fraction; NaN where it is not known, as all numbers here
     */
    public record Facts(
            String runId,
            String platformId,
            String unit,
            String lens,
            double oldValue,
            double newValue,
            double low,
            double high,
            List<Double> oldForks,
            List<Double> newForks,
            String verdict,
            List<String> caveats) {
        public Facts {
            caveats = List.copyOf(caveats);
            oldForks = List.copyOf(oldForks);
            newForks = List.copyOf(newForks);
        }
    }

    public static String write(String runId, String platformId, Comparison comparison, Sides sides) {
        ObjectNode root = Json.object();
        root.put("run", runId);
        root.put("platform", platformId);
        root.setAll(ComparisonJson.identity(
                sides.benchmark(), Metric.primary(comparison.unit().text())));
        root.put("unit", comparison.unit().text());
        Json.putNumber(root, "old", comparison.oldValue());
        Json.putNumber(root, "new", comparison.newValue());
        ComparisonJson.putVerdict(root, comparison);
        forks(root.putArray("oldForks"), sides.before(), comparison);
        forks(root.putArray("newForks"), sides.after(), comparison);
        return Json.pretty(root);
    }

    /** The value of each fork in the lens that is reported, in the unit of the comparison. */
    private static void forks(ArrayNode array, Optional<Measurement> side, Comparison comparison) {
        side.map(measurement -> Sample.of(measurement.primary(), ""))
                .map(sample -> sample.of(comparison.lens()))
                .ifPresent(logCosts -> logCosts.stream()
                        .map(logCost -> comparison.unit().fromCost(Math.exp(logCost)))
                        .filter(Double::isFinite)
                        .forEach(array::add));
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(value -> numbers.add(value.asDouble(0)));
        return numbers;
    }

    /** Where it was measured; empty when the evidence does not say, or cannot be read. */
    public static String platformId(String evidence) {
        try {
            return Json.parse(evidence, "the evidence").path("platform").asString("");
        } catch (PlumblineException unreadable) {
            return ""; // whoever opens the review hears of it; it must still be kept and listed
        }
    }

    public static Reference read(String evidence) {
        JsonNode root = Json.parse(evidence, "the evidence");
        return new Reference(
                root.path("run").asString(""), root.path("platform").asString(""), EnvironmentJson.benchmark(root));
    }

    /** Everything that is written, except which benchmark it is. */
    public static Facts facts(String evidence) {
        JsonNode root = Json.parse(evidence, "the evidence");
        List<String> caveats = new ArrayList<>();
        root.path("caveats").forEach(caveat -> caveats.add(caveat.asString("")));
        return new Facts(
                root.path("run").asString(""),
                root.path("platform").asString(""),
                root.path("unit").asString(""),
                root.path("lens").asString(""),
                root.path("old").asDouble(Double.NaN),
                root.path("new").asDouble(Double.NaN),
                root.path("ciLow").asDouble(Double.NaN),
                root.path("ciHigh").asDouble(Double.NaN),
                numbers(root.path("oldForks")),
                numbers(root.path("newForks")),
                root.path("verdict").asString(""),
                caveats);
    }
}
