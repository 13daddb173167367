package dev.plumbline.format.tool;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.tool.measure.ToolSubject;
import java.util.Optional;

/**
 * The request of {@code tool generate} and {@code tool benchmark}: {@code tool_code}, {@code tool_id}, and as one likes
 * {@code test_input} (any JSON; null is an input too), {@code mock_responses} (an object), {@code function}.
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
                function);
    }
}
