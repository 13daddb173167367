package dev.plumbline.tool.search;

import dev.plumbline.model.metric.Units;
import dev.plumbline.tool.VersionFacts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Why a tool stands where it stands, in a sentence. */
final class MatchWords {
    private MatchWords() {}

    static String why(ToolDocument tool, List<String> found, OptionalDouble cosine) {
        String close = cosine.isPresent()
                ? String.format(Locale.ROOT, "close in meaning: cosine %.2f", cosine.getAsDouble())
                : "";
        String matched = found.isEmpty()
                ? (close.isEmpty() ? "Its metadata has the words" : "It is " + close)
                : "It has " + String.join("; ", found) + (close.isEmpty() ? "" : "; " + close);
        return matched + ". " + cost(tool.facts());
    }

    /** What comes after the best, so that a person sees what match and cost decided. */
    static String next(ToolMatch best, ToolMatch next) {
        OptionalDouble own = best.facts().executionTimeMs();
        OptionalDouble other = next.facts().executionTimeMs();
        String name = String.format(
                Locale.ROOT,
                " Next is %s (rank %.2f after %.2f)",
                next.lineage().toolId(),
                next.rank(),
                best.rank());
        if (own.isEmpty() || other.isEmpty() || own.getAsDouble() <= 0 || other.getAsDouble() <= 0) {
            return name + ".";
        }
        double times = other.getAsDouble() / own.getAsDouble();
        return name
                + (times >= 1
                        ? String.format(Locale.ROOT, ", a call of which costs %.2f times as much.", times)
                        : String.format(Locale.ROOT, ", a call of which is %.2f times faster.", 1 / times));
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
