package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.tool.measure.Surroundings;
import dev.plumbline.tool.measure.ToolSubject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The request of {@code tool generate} and {@code tool benchmark}: {@code tool_code}, {@code tool_id}, and as one likes
 * {@code test_input} (any JSON; null is an input too), {@code mock_responses} (an object), {@code function},
 * {@code test_inputs} (a list: further inputs, taken in turns), {@code arguments} (its command line, a list of texts),
 * {@code environment} and {@code files} (objects, name to text; a file that ends in {@code .py} can be imported), and
 * {@code init} (an object: what an instance of its class is made with).
 */
public final class BenchmarkRequestJson {
    private BenchmarkRequestJson() {}

    public static ToolSubject read(JsonRequest request) {
        return read(request, request.nonBlank("tool_id"));
    }

    /** The same where the id is named elsewhere. */
    public static ToolSubject read(JsonRequest request, String toolId) {
        Optional<String> responses =
                request.object("mock_responses").map(object -> object.node().toString());
        Optional<String> function = request.optionalText("function");
        if (function.filter(String::isBlank).isPresent()) {
            throw request.wrong("function", "a name was expected, but it is empty; leave it out to have it found");
        }
        return new ToolSubject(
                toolId,
                RequestFile.source(request.nonBlank("tool_code"), request.where("tool_code")),
                Optional.ofNullable(request.node().get("test_input")).map(Object::toString),
                responses,
                function,
                around(request));
    }

    /** {@code test_inputs}, and what lies around the tool: {@code arguments}, {@code environment}, {@code files}, {@code init}. */
    static Surroundings around(JsonRequest request) {
        List<String> inputs = request.has("test_inputs")
                ? request.elements("test_inputs").stream().map(Object::toString).toList()
                : List.of();
        ObjectNode around = Json.object();
        if (request.has("arguments")) {
            ArrayNode words = around.putArray("arguments");
            request.texts("arguments").forEach(words::add);
        }
        request.object("environment").ifPresent(object -> around.set("environment", object.node()));
        request.object("files").ifPresent(object -> around.set("files", object.node()));
        request.object("init").ifPresent(object -> around.set("init", object.node()));
        return new Surroundings(inputs, around.isEmpty() ? Optional.empty() : Optional.of(around.toString()));
    }

    /** The same from what somebody filled in: the command line, the variables, and texts of files by their names. */
    public static Surroundings around(
            List<String> arguments, Map<String, String> environment, Map<String, String> files) {
        ObjectNode around = Json.object();
        if (!arguments.isEmpty()) {
            ArrayNode words = around.putArray("arguments");
            arguments.forEach(words::add);
        }
        if (!environment.isEmpty()) {
            ObjectNode variables = around.putObject("environment");
            environment.forEach(variables::put);
        }
        if (!files.isEmpty()) {
            ObjectNode texts = around.putObject("files");
            files.forEach(texts::put);
        }
        return new Surroundings(List.of(), around.isEmpty() ? Optional.empty() : Optional.of(around.toString()));
    }
}
