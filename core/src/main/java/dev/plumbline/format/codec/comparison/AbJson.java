package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.json.Json;
import dev.plumbline.gate.GateReport;
import dev.plumbline.model.Revision;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Two versions measured in turn, for machines: the two sides, then what a check says. */
public final class AbJson {
    private AbJson() {}

    /**
     * One of the versions.
     *
     * @param runs ids of the runs that measured it; empty when it was not measured
     */
    public record Side(String label, Revision revision, java.util.List<String> runs, Optional<BuildFailure> failure) {}

    /** @param output the last part of what the build printed */
    public record BuildFailure(String command, int exitCode, String output) {}

    /** {@code state} is {@code judged}. */
    public static String write(Side old, Side now, GateReport report) {
        ObjectNode root = Json.object();
        root.put("state", "judged");
        sides(root, old, now);
        CheckJson.put(root, report);
        return Json.pretty(root);
    }

    /** {@code state} is {@code not built}: a side whose build failed has what the build printed last. */
    public static String notBuilt(Side old, Side now) {
        ObjectNode root = Json.object();
        root.put("state", "not built");
        sides(root, old, now);
        root.putArray("results");
        return Json.pretty(root);
    }

    private static void sides(ObjectNode root, Side old, Side now) {
        root.set("old", side(old));
        root.set("new", side(now));
    }

    private static ObjectNode side(Side side) {
        ObjectNode node = Json.object();
        node.put("label", side.label());
        node.put("commit", side.revision().commit());
        side.runs().forEach(node.putArray("runs")::add);
        side.failure().ifPresent(failed -> {
            ObjectNode failure = node.putObject("buildFailure");
            failure.put("command", failed.command());
            failure.put("exitCode", failed.exitCode());
            failure.put("output", failed.output());
        });
        return node;
    }
}
