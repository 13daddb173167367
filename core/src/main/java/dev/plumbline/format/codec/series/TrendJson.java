package dev.plumbline.format.codec.series;

import dev.plumbline.format.json.Json;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Drift;
import dev.plumbline.trend.Trend;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Change points for machines; the field names are a contract. {@code changepoints} lists the proven ones alone. */
public final class TrendJson {
    private TrendJson() {}

    /** @param trends by file as the user named it, in the order in which they are written */
    public static String write(Iterable<Map.Entry<String, Trend>> trends) {
        ObjectNode root = Json.object();
        ArrayNode results = root.putArray("results");
        trends.forEach(entry -> results.add(trend(entry.getKey(), entry.getValue())));
        return Json.pretty(root);
    }

    private static ObjectNode trend(String file, Trend trend) {
        ObjectNode node = Json.object().put("file", file);
        ArrayNode indices = node.putArray("changepoints");
        trend.proven().forEach(point -> indices.add(point.index()));
        ArrayNode details = node.putArray("details");
        trend.changePoints().forEach(point -> details.add(point(point)));
        node.set("drift", drift(trend.drift()));
        return node;
    }

    /** One change point. */
    public static ObjectNode point(ChangePoint point) {
        ObjectNode node = Json.object().put("index", point.index());
        Json.putNumber(node, "ratio", point.ratio());
        Json.putNumber(node, "ciLow", point.interval().low());
        Json.putNumber(node, "ciHigh", point.interval().high());
        Json.putNumber(node, "p", point.p());
        node.put("tier", point.tier().word());
        return node;
    }

    /** The slow change of the last level. */
    public static ObjectNode drift(Drift drift) {
        ObjectNode node = Json.object().put("from", drift.from()).put("runs", drift.runs());
        Json.putNumber(node, "perRun", drift.perRun());
        Json.putNumber(node, "p", drift.p());
        node.put("shown", drift.isShown());
        return node;
    }
}
