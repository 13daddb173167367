package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers of the {@code history} commands, for machines. */
public final class HistoryCareJson {
    private HistoryCareJson() {}

    /** What {@code history import} or {@code review import} did. */
    public static String taken(int added, int thereAlready) {
        return Json.pretty(Json.object().put("added", added).put("there_already", thereAlready));
    }

    /** Where {@code history backup} copied to. */
    public static String copied(String file) {
        return Json.pretty(Json.object().put("file", file));
    }

    /** What {@code history verify} found. */
    public static String verified(List<String> problems) {
        ObjectNode root = Json.object().put("whole", problems.isEmpty());
        ArrayNode array = root.putArray("problems");
        problems.forEach(array::add);
        return Json.pretty(root);
    }

    /** What {@code history prune} took away, or would. */
    public static String pruned(long runs, long iterations, boolean dryRun) {
        return Json.pretty(
                Json.object().put("runs", runs).put("iterations", iterations).put("dry_run", dryRun));
    }

    /** What {@code history measure --build-only} did, and the commits it left out with the reason. */
    public static String built(int built, List<String> leftOut) {
        return Json.pretty(leftOut(Json.object().put("built", built), leftOut));
    }

    /** What {@code history measure} did, and the commits it left out with the reason. */
    public static String measured(int measured, int thereAlready, List<String> leftOut) {
        return Json.pretty(
                leftOut(Json.object().put("measured", measured).put("there_already", thereAlready), leftOut));
    }

    private static ObjectNode leftOut(ObjectNode root, List<String> sentences) {
        ArrayNode array = root.putArray("left_out");
        sentences.forEach(array::add);
        return root;
    }
}
