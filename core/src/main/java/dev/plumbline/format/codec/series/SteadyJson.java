package dev.plumbline.format.codec.series;

import dev.plumbline.format.json.Json;
import dev.plumbline.steady.SteadyState;
import dev.plumbline.steady.WarmupAdvice;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The steady state of forks for machines; the field names are a contract. */
public final class SteadyJson {
    private SteadyJson() {}

    /** @param files as the user named them, one for each fork */
    public static String write(List<String> files, List<SteadyState> forks) {
        ObjectNode root = Json.object();
        ArrayNode results = root.putArray("results");
        for (int i = 0; i < files.size(); i++) {
            results.addObject()
                    .put("file", files.get(i))
                    .put("steady", forks.get(i).isSteady())
                    .put("start", forks.get(i).start());
        }
        WarmupAdvice advice = WarmupAdvice.of(forks);
        root.put("benchmark", advice.consistency().word());
        root.put("warmupIterations", advice.iterations());
        return Json.pretty(root);
    }
}
