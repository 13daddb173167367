package dev.plumbline.baseline;

import dev.plumbline.format.json.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Several baselines for machines, each as its file holds it. */
public final class BaselinesJson {
    private BaselinesJson() {}

    public static String write(List<Baseline> baselines) {
        ObjectNode root = Json.object();
        ArrayNode array = root.putArray("baselines");
        baselines.forEach(baseline -> array.add(Json.parse(BaselineFile.write(baseline), "a baseline")));
        return Json.pretty(root);
    }
}
