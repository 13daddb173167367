package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.metric.Work;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of a measurement besides its values: settings, provenance, work, and what a harness printed of metrics of
 * which nothing else is known. The history and baselines keep it; fields that are as usual are left out.
 */
public final class MeasurementJson {
    private static final String SUMMARIES = "summaries";

    private MeasurementJson() {}

    /** Settings with provenance, work and summaries beside them. */
    public static ObjectNode settings(Measurement measurement) {
        ObjectNode node = shared(measurement);
        ObjectNode summaries = Json.object();
        measurement.metrics().stream()
                .filter(MetricValues::isSummaryOnly)
                .forEach(metric -> summaries.set(metric.metric().name(), summary(metric.published())));
        if (!summaries.isEmpty()) {
            node.set(SUMMARIES, summaries);
        }
        return node;
    }

    /** The same without summaries, which are all that differs among most measurements of other harnesses. */
    public static ObjectNode shared(Measurement measurement) {
        ObjectNode node = EnvironmentJson.settings(measurement.settings());
        putProvenance(node, measurement.provenance());
        putWork(node, measurement.work());
        return node;
    }

    /** What {@link #settings} wrote, as {@link #shared} has it. */
    public static ObjectNode shared(JsonNode settings) {
        ObjectNode node = (ObjectNode) settings.deepCopy();
        node.remove(SUMMARIES);
        return node;
    }

    /** Adds {@code source}, unless it is our own. */
    public static void putProvenance(ObjectNode node, Provenance provenance) {
        if (!provenance.equals(Provenance.OWN)) {
            ObjectNode source = node.putObject("source")
                    .put("format", provenance.format())
                    .put("replication", provenance.replication().word());
            ArrayNode caveats = source.putArray("caveats");
            provenance.caveats().forEach(caveats::add);
        }
    }

    /** Adds {@code work}, where it is declared. */
    public static void putWork(ObjectNode node, Work work) {
        if (work.isDeclared()) {
            node.putObject("work").put("unit", work.unit()).put("amount", work.amount());
        }
    }

    /** What {@link #putWork} wrote; undeclared where it wrote nothing. */
    public static Work work(JsonNode node) {
        JsonNode work = node.path("work");
        return work.isObject() ? new Work(work.path("unit").asString(""), number(work, "amount")) : Work.UNDECLARED;
    }

    /** What {@link #putProvenance} wrote; our own where it wrote nothing. */
    public static Provenance provenance(JsonNode node) {
        JsonNode source = node.path("source");
        if (!source.isObject()) {
            return Provenance.OWN;
        }
        List<String> caveats = new ArrayList<>();
        source.path("caveats").forEach(caveat -> caveats.add(caveat.asString("")));
        return new Provenance(
                source.path("format").asString(""),
                Replication.of(source.path("replication").asString("")),
                caveats);
    }

    /** The summary of a metric that {@link #settings} wrote; unknown where there is none. */
    public static PublishedScore summary(JsonNode settings, String metric) {
        return summary(settings.path(SUMMARIES).path(metric));
    }

    /** What {@link #printed} wrote. */
    public static PublishedScore printed(@Nullable String text) {
        return text == null ? PublishedScore.UNKNOWN : summary(Json.parse(text, "the history"));
    }

    private static ObjectNode summary(PublishedScore score) {
        ObjectNode node = Json.object();
        Json.putNumber(node, "mean", score.mean());
        Json.putNumber(node, "standardDeviation", score.standardDeviation());
        Json.putNumber(node, "error", score.error());
        return node.put("count", score.count());
    }

    private static PublishedScore summary(JsonNode node) {
        return node.isObject()
                ? new PublishedScore(
                        number(node, "mean"),
                        number(node, "standardDeviation"),
                        number(node, "error"),
                        node.path("count").asLong(0))
                : PublishedScore.UNKNOWN;
    }

    /** What a harness printed of a metric, without what it did not print; null where that is nothing. */
    public static @Nullable String printed(PublishedScore score) {
        if (score.equals(PublishedScore.UNKNOWN)) {
            return null;
        }
        // Written a hundred thousand times an import: by hand, without a tree.
        StringBuilder text = new StringBuilder("{");
        putKnown(text, "mean", score.mean());
        putKnown(text, "standardDeviation", score.standardDeviation());
        putKnown(text, "error", score.error());
        return text.append("\"count\":").append(score.count()).append('}').toString();
    }

    private static void putKnown(StringBuilder text, String name, double value) {
        if (Double.isFinite(value)) {
            text.append('"').append(name).append("\":").append(value).append(',');
        }
    }

    private static double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.doubleValue() : Double.NaN;
    }
}
