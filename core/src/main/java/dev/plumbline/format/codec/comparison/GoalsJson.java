package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.json.Json;
import dev.plumbline.gate.GoalTable;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.estimate.SpeedRatio;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Goals and what a run says of them, for machines; floors in nanoseconds an operation. */
public final class GoalsJson {
    private GoalsJson() {}

    public static String write(GoalTable goals) {
        ObjectNode root = Json.object();
        root.put("run", goals.run().id());
        root.put("platform", goals.run().platform().id());
        ArrayNode rows = root.putArray("goals");
        goals.rows().forEach(row -> rows.add(row(row)));
        return Json.pretty(root);
    }

    private static ObjectNode row(GoalTable.Row row) {
        ObjectNode node = Json.object();
        node.put("id", row.goal().id());
        node.put("text", row.goal().text());
        node.put("fast", row.goal().fast());
        node.put("slow", row.goal().slow());
        node.put("atLeast", row.goal().atLeast());
        node.put("state", row.state().word());
        SpeedRatio ratio = row.ratio();
        if (ratio != null) {
            Json.putNumber(node, "ratio", ratio.ratio());
            Json.putNumber(node, "ciLow", ratio.interval().low());
            Json.putNumber(node, "ciHigh", ratio.interval().high());
            put(node.putArray("fastFloors"), ratio.fastFloors());
            put(node.putArray("slowFloors"), ratio.slowFloors());
        }
        return node;
    }

    private static void put(ArrayNode array, Values values) {
        values.stream().forEach(array::add);
    }
}
