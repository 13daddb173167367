package dev.plumbline.format.codec.run;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.format.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run would measure, for machines: nothing was measured and nothing is recorded. */
public final class PlanJson {
    private PlanJson() {}

    /** @param estimate about how long one item takes */
    public static String write(String platformId, List<Planned> items, Function<Planned, Duration> estimate) {
        ObjectNode root = Json.object();
        root.put("platform", platformId);
        root.put("seconds", seconds(items.stream().map(estimate).reduce(Duration.ZERO, Duration::plus)));
        ArrayNode planned = root.putArray("planned");
        for (Planned item : items) {
            ObjectNode node = EnvironmentJson.benchmark(item.benchmark());
            node.set("settings", EnvironmentJson.settings(item.settings()));
            node.put("seconds", seconds(estimate.apply(item)));
            planned.add(node);
        }
        return Json.pretty(root);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
