package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.json.Json;
import dev.plumbline.trend.LevelComparison;
import dev.plumbline.trend.Regime;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Levels of a series for machines: the answer of {@code trend --compare}. */
public final class LevelJson {
    private LevelJson() {}

    /** Two levels of one series. */
    public record Entry(TrendSeries series, LevelComparison levels) {}

    /** {@code {"results":[…]}}; the fields of a verdict are those of a comparison. */
    public static String write(List<Entry> entries) {
        ObjectNode root = Json.object();
        ArrayNode results = root.putArray("results");
        for (Entry entry : entries) {
            TrendSeries series = entry.series();
            ObjectNode node = ComparisonJson.identity(series.benchmark(), series.metric());
            node.put("platform", series.platformId());
            node.put("costUnit", series.metric().unit().costUnit());
            node.set("old", side(entry.levels().old()));
            node.set("new", side(entry.levels().now()));
            ComparisonJson.putVerdict(node, entry.levels().comparison());
            ArrayNode notes = node.putArray("notes");
            entry.levels().notes().forEach(notes::add);
            results.add(node);
        }
        return Json.pretty(root);
    }

    private static ObjectNode side(LevelComparison.Side side) {
        ObjectNode node = level(side.number(), side.regime());
        node.put("forks", side.forks());
        ArrayNode runs = node.putArray("runs");
        side.points().stream().map(SeriesPoint::runId).forEach(runs::add);
        return node;
    }

    /** A level, with 0-based places of its first run and behind its last one. */
    public static ObjectNode level(int number, Regime regime) {
        ObjectNode node =
                Json.object().put("level", number).put("from", regime.from()).put("to", regime.to());
        Json.putNumber(node, "cost", regime.level());
        Json.putNumber(node, "ciLow", regime.interval().low());
        Json.putNumber(node, "ciHigh", regime.interval().high());
        return node;
    }
}
