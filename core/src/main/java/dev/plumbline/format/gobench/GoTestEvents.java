package dev.plumbline.format.gobench;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.model.PlumblineException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The event stream of {@code go test -json} ({@code cmd/test2json}): the {@code Output} fields of a package, put
 * together, are what it printed. Packages run beside each other, so their events are interleaved.
 */
final class GoTestEvents {
    private GoTestEvents() {}

    static boolean recognises(FileHead head) {
        return head.isObject() && head.has("Action") && (head.has("Package") || head.has("ImportPath"));
    }

    /** The benchmark text in the events, package by package. Lines that are no event are taken as they are. */
    static String text(String events) {
        Map<String, StringBuilder> packages = new LinkedHashMap<>();
        for (String line : events.lines().toList()) {
            if (line.startsWith("{")) {
                add(packages, line);
            } else {
                output(packages, "").append(line).append('\n');
            }
        }
        return packages.values().stream().map(StringBuilder::toString).collect(Collectors.joining("\n"));
    }

    private static void add(Map<String, StringBuilder> packages, String line) {
        JsonNode event;
        try {
            event = Json.parse(line, "event");
        } catch (PlumblineException cutOff) {
            return; // the last line of a run that was killed
        }
        String name = event.path("Package").asString("");
        String action = event.path("Action").asString("");
        if (action.equals("output") || action.equals("build-output")) {
            output(packages, name).append(event.path("Output").asString(""));
        }
    }

    private static StringBuilder output(Map<String, StringBuilder> packages, String name) {
        return packages.computeIfAbsent(name, key -> new StringBuilder(key.isEmpty() ? "" : "pkg: " + key + "\n"));
    }
}
