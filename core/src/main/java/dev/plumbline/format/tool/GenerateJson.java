package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.tool.measure.Harness;
import dev.plumbline.tool.measure.ToolSubject;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code tool generate}. */
public final class GenerateJson {
    private GenerateJson() {}

    public static String write(ToolSubject subject) {
        ObjectNode answer = Json.object();
        answer.put("tool_id", subject.toolId());
        answer.put("test_script", Harness.script(subject));
        return Json.pretty(answer);
    }
}
