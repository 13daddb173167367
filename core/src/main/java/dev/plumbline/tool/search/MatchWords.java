package dev.plumbline.tool.search;

import dev.plumbline.model.Units;
import dev.plumbline.tool.VersionFacts;
import java.util.List;

/** Why a tool stands where it stands, in a sentence. */
final class MatchWords {
    private MatchWords() {}

    static String why(ToolDocument tool, List<String> found) {
        String matched = found.isEmpty() ? "Its metadata has the words" : "It has " + String.join("; ", found);
        return matched + ". " + cost(tool.facts());
    }

    private static String cost(VersionFacts facts) {
        if (facts.executionTimeMs().isEmpty()) {
            return "What a call costs is unknown.";
        }
        String interval = facts.lowMs().isPresent() && facts.highMs().isPresent()
                ? " (95 % " + Units.number(facts.lowMs().getAsDouble()) + " … "
                        + Units.number(facts.highMs().getAsDouble()) + ")"
                : "";
        return "A call costs " + Units.number(facts.executionTimeMs().getAsDouble()) + " ms" + interval + ".";
    }
}
