package dev.plumbline.format.codec.series;

import dev.plumbline.format.codec.comparison.ComparisonJson;
import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.trend.Overlay;
import dev.plumbline.trend.ParameterAxis;
import dev.plumbline.trend.TrendSeries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Several series together, for machines: over a parameter, or side by side. */
public final class ManySeriesJson {
    private ManySeriesJson() {}

    /** {@code {"parameter","values":[…],"lines":[{…,"points":[…]}]}}; costs are in {@code costUnit}, lower is better. */
    public static String write(ParameterAxis axis) {
        ObjectNode root = Json.object().put("parameter", axis.parameter());
        root.put("numeric", axis.isNumeric())
                .put("logarithmic", axis.isLogarithmic())
                .put("lens", axis.lens().word())
                .put("metric", axis.metric().name())
                .put("costUnit", axis.metric().unit().costUnit());
        ArrayNode values = root.putArray("values");
        axis.values().forEach(values::add);
        ArrayNode lines = root.putArray("lines");
        axis.lines().forEach(line -> {
            ObjectNode node = EnvironmentJson.benchmark(line.rest());
            ArrayNode points = node.putArray("points");
            line.points().forEach(point -> points.add(point(point)));
            lines.add(node);
        });
        ArrayNode notes = root.putArray("notes");
        axis.notes().forEach(notes::add);
        return Json.pretty(root);
    }

    private static ObjectNode point(ParameterAxis.Point point) {
        ObjectNode node = Json.object().put("value", point.value());
        Json.putNumber(node, "cost", point.cost());
        Json.putNumber(node, "ciLow", point.level().interval().low());
        Json.putNumber(node, "ciHigh", point.level().interval().high());
        return node.put("runs", point.runs())
                .put("newestRun", point.newestRun().runId())
                .put("at", point.newestRun().at().toString());
    }

    /**
     * {@code {"relative","series":[…],"runs":[{…,"values":[…]}]}}; values in the order of the series, null where a run
     * says nothing.
     */
    public static String write(Overlay overlay) {
        ObjectNode root = Json.object().put("relative", overlay.relative());
        root.put("lens", overlay.lens().word());
        ArrayNode series = root.putArray("series");
        for (TrendSeries one : overlay.series()) {
            ObjectNode node = ComparisonJson.identity(one.benchmark(), one.metric());
            node.put("platform", one.platformId());
            node.put("costUnit", one.metric().unit().costUnit());
            Json.putNumber(node, "firstLevel", Overlay.firstLevel(one, overlay.lens()));
            series.add(node);
        }
        ArrayNode runs = root.putArray("runs");
        for (Overlay.Row row : overlay.rows()) {
            ObjectNode node = runs.addObject()
                    .put("run", row.point().runId())
                    .put("at", row.point().at().toString())
                    .put("commit", row.point().revision().commit());
            ArrayNode values = node.putArray("values");
            for (int i = 0; i < overlay.series().size(); i++) {
                double value = overlay.value(row, i);
                if (Double.isFinite(value)) {
                    values.add(value);
                } else {
                    values.addNull();
                }
            }
        }
        return Json.pretty(root);
    }
}
