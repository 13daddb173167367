package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run was asked for beyond its first event: enough to go on with it on the same machine. */
public final class RunRequestJson {
    private RunRequestJson() {}

    /**
     * The request.
     *
     * @param bundled whether the kernels of Plumbline were measured
     * @param classPath of the measured jar; not looked at for the bundled kernels
     * @param jdk its home
     * @param silenceSeconds 0 for the usual limit
     */
    public record Request(
            boolean bundled,
            List<String> classPath,
            String jdk,
            List<String> profilers,
            List<String> jvmArgs,
            long silenceSeconds) {
        public Request {
            classPath = List.copyOf(classPath);
            profilers = List.copyOf(profilers);
            jvmArgs = List.copyOf(jvmArgs);
        }
    }

    public static String write(Request request) {
        ObjectNode root = Json.object();
        root.put("bundled", request.bundled());
        root.set("classPath", texts(request.classPath()));
        root.put("jdk", request.jdk());
        root.set("profilers", texts(request.profilers()));
        root.set("jvmArgs", texts(request.jvmArgs()));
        root.put("silenceSeconds", request.silenceSeconds());
        return Json.pretty(root);
    }

    /** @throws dev.plumbline.model.PlumblineException when the text is no JSON object */
    public static Request read(String text, String name) {
        ObjectNode root = Json.parseObject(text, name);
        return new Request(
                root.path("bundled").asBoolean(false),
                texts(root.path("classPath")),
                root.path("jdk").asString(""),
                texts(root.path("profilers")),
                texts(root.path("jvmArgs")),
                root.path("silenceSeconds").asLong(0));
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
