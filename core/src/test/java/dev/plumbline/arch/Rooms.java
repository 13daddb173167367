package dev.plumbline.arch;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which room of core may know which: every package right below {@code dev.plumbline}, from the lowest to the top. A room
 * that is not here, or an arrow that is not here, is found by the test; whoever adds one says so in this table.
 */
final class Rooms extends ArchCondition<JavaClass> {
    private static final Pattern ROOM = Pattern.compile("^dev\\.plumbline\\.(?:arch\\.violations\\.)?([a-z0-9]+).*");

    static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("chart", List.of()),
            Map.entry("condition", List.of("model")),
            Map.entry("event", List.of("model")),
            Map.entry("process", List.of()),
            Map.entry("git", List.of("model", "process")),
            Map.entry("host", List.of("model")),
            Map.entry("stats", List.of("model", "condition")),
            Map.entry("steady", List.of("model", "stats")),
            Map.entry("trend", List.of("model", "condition", "stats")),
            Map.entry("gate", List.of("model", "condition", "stats")),
            Map.entry("tool", List.of("model", "process", "stats", "trend")),
            Map.entry("eval", List.of("model", "stats", "tool")),
            Map.entry("review", List.of("model", "tool")),
            Map.entry("assessment", List.of("model", "stats", "tool", "eval")),
            Map.entry(
                    "format",
                    List.of(
                            "model",
                            "condition",
                            "event",
                            "host",
                            "stats",
                            "steady",
                            "trend",
                            "gate",
                            "tool",
                            "eval",
                            "review",
                            "assessment")),
            Map.entry("baseline", List.of("model", "trend", "format")),
            Map.entry("llm", List.of("model", "stats", "eval", "format")),
            Map.entry("run", List.of("model", "process", "condition", "event", "host", "format")),
            Map.entry("store", List.of("model", "condition", "trend", "tool", "review", "format")),
            Map.entry(
                    "report",
                    List.of(
                            "model",
                            "chart",
                            "condition",
                            "stats",
                            "steady",
                            "trend",
                            "gate",
                            "tool",
                            "eval",
                            "event",
                            "run")),
            Map.entry(
                    "project",
                    List.of(
                            "model",
                            "condition",
                            "event",
                            "git",
                            "host",
                            "stats",
                            "trend",
                            "gate",
                            "tool",
                            "eval",
                            "review",
                            "assessment",
                            "format",
                            "baseline",
                            "llm",
                            "run",
                            "store")));

    Rooms() {
        super("know only the rooms of the table below their own");
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        Optional<String> here = of(one);
        if (here.isEmpty()) {
            return;
        }
        List<String> known = MAY_KNOW.get(here.get());
        if (known == null) {
            events.add(SimpleConditionEvent.violated(
                    one, one.getName() + " lives in a room that the table does not name"));
            return;
        }
        for (Dependency arrow : one.getDirectDependenciesFromSelf()) {
            of(arrow.getTargetClass())
                    .filter(there -> !there.equals(here.get()) && !known.contains(there))
                    .ifPresent(there -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
        }
    }

    /** The name of a room; empty for what lies right in {@code dev.plumbline} or elsewhere. */
    static Optional<String> of(JavaClass one) {
        Matcher matcher = ROOM.matcher(one.getPackageName() + ".");
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
