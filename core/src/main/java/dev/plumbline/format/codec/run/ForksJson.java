package dev.plumbline.format.codec.run;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.format.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** What became of the forks of a row, for machines: {@code {"usable" : 4, "planned" : 6, "cold" : 2, …}}. */
public final class ForksJson {
    private ForksJson() {}

    public static ObjectNode write(UsableForks forks) {
        return Json.object()
                .put("usable", forks.usable())
                .put("planned", forks.planned())
                .put("cold", forks.cold())
                .put("failed", forks.failed())
                .put("cutOff", forks.cutOff())
                .put("disturbed", forks.disturbed())
                .put("repeated", forks.replaced());
    }
}
