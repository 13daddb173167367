package dev.plumbline.tool.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of a tool as it is to be run.
 *
 * @param inputJson the test input as JSON text; an object is given as keyword arguments, anything else as one argument;
 *     a program gets it on stdin
 * @param responsesJson what mocked calls answer, a JSON object by name: {@code requests.get},
 *     {@code requests.get https://…}, {@code call_tool:NAME}, a tool's name, {@code openai}, {@code http}, {@code llm},
 *     {@code process}, {@code tools}; the whole list stands at the head of {@code recording.py}
 * @param function what to call, {@code name} or {@code Class.method}; empty: as the contract finds it
 * @param around further inputs, command line, variables and files
 */
public record ToolSubject(
        String toolId,
        String code,
        Optional<String> inputJson,
        Optional<String> responsesJson,
        Optional<String> function,
        Surroundings around) {
    public ToolSubject {
        if (toolId.isBlank()) {
            throw new IllegalArgumentException("a tool needs an id");
        }
    }

    public ToolSubject(
            String toolId,
            String code,
            Optional<String> inputJson,
            Optional<String> responsesJson,
            Optional<String> function) {
        this(toolId, code, inputJson, responsesJson, function, Surroundings.NONE);
    }

    public static ToolSubject of(String toolId, String code) {
        return new ToolSubject(toolId, code, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ToolSubject withInput(String json) {
        return new ToolSubject(toolId, code, Optional.of(json), responsesJson, function, around);
    }

    public ToolSubject withResponses(String json) {
        return new ToolSubject(toolId, code, inputJson, Optional.of(json), function, around);
    }

    public ToolSubject withFunction(String name) {
        return new ToolSubject(toolId, code, inputJson, responsesJson, Optional.of(name), around);
    }

    public ToolSubject within(Surroundings other) {
        return new ToolSubject(toolId, code, inputJson, responsesJson, function, other);
    }

    /** The same call of other code: the version before this one. */
    public ToolSubject withCode(String other) {
        return new ToolSubject(toolId, other, inputJson, responsesJson, function, around);
    }

    /** Every test input as JSON text, in the order given; empty where none was. */
    List<String> inputs() {
        return Stream.concat(inputJson.stream(), around.moreInputs().stream()).toList();
    }
}
