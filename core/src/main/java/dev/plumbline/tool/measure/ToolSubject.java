package dev.plumbline.tool.measure;

import java.util.Optional;

/**
 * A version of a tool as it is to be run.
 *
 * @param inputJson the test input as JSON text; an object is given as keyword arguments, anything else as one argument;
 *     a program gets it on stdin
 * @param responsesJson what mocked calls answer, a JSON object by name: {@code requests.get},
 *     {@code requests.get https://…}, {@code call_tool:NAME}, a tool's name, {@code openai}, {@code http}, {@code llm},
 *     {@code process}, {@code tools}; the whole list stands at the head of {@code mocks.py}
 * @param function what to call, {@code name} or {@code Class.method}; empty: as the contract finds it
 */
public record ToolSubject(
        String toolId,
        String code,
        Optional<String> inputJson,
        Optional<String> responsesJson,
        Optional<String> function) {
    public ToolSubject {
        if (toolId.isBlank()) {
            throw new IllegalArgumentException("a tool needs an id");
        }
    }

    public static ToolSubject of(String toolId, String code) {
        return new ToolSubject(toolId, code, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ToolSubject withInput(String json) {
        return new ToolSubject(toolId, code, Optional.of(json), responsesJson, function);
    }

    public ToolSubject withResponses(String json) {
        return new ToolSubject(toolId, code, inputJson, Optional.of(json), function);
    }

    public ToolSubject withFunction(String name) {
        return new ToolSubject(toolId, code, inputJson, responsesJson, Optional.of(name));
    }

    /** The same call of other code: the version before this one. */
    public ToolSubject withCode(String other) {
        return new ToolSubject(toolId, other, inputJson, responsesJson, function);
    }
}
