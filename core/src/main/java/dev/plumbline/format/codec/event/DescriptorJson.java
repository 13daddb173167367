package dev.plumbline.format.codec.event;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Goal;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.PlumblineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads what a jar says of its benchmarks ({@code META-INF/plumbline/benchmarks.json}). */
public final class DescriptorJson {
    private DescriptorJson() {}

    public static List<KernelInfo> read(String text, String name) {
        List<KernelInfo> infos = new ArrayList<>();
        Json.parseObject(text, name).path("benchmarks").forEach(node -> infos.add(info(node, name)));
        return infos;
    }

    /** The goals that a descriptor states; none where it has none. */
    public static List<Goal> readGoals(String text, String name) {
        List<Goal> goals = new ArrayList<>();
        Json.parseObject(text, name).path("goals").forEach(node -> goals.add(goal(node, name)));
        return goals;
    }

    private static Goal goal(JsonNode node, String name) {
        String id = node.path("id").asString("");
        double atLeast = node.path("atLeast").asDouble(Double.NaN);
        if (!(atLeast > 0)) {
            throw PlumblineException.usage(name + ": goal '" + id + "' needs a positive number atLeast");
        }
        return new Goal(
                id,
                node.path("text").asString(id),
                node.path("fast").asString(""),
                node.path("slow").asString(""),
                atLeast,
                node.path("jdk").asInt(0));
    }

    private static KernelInfo info(JsonNode node, String name) {
        String benchmark = node.path("name").asString("");
        if (benchmark.isBlank()) {
            throw PlumblineException.usage(name + ": a benchmark without a name");
        }
        return new KernelInfo(
                benchmark,
                node.path("title").asString(benchmark),
                node.path("group").asString(""),
                node.path("measures").asString(""),
                node.path("publishedRange").asString(""),
                node.path("headline").asBoolean(false),
                role(node.path("role").asString("kernel"), name),
                node.path("limit").asString(""),
                node.path("vectorBits").asInt(0));
    }

    private static KernelInfo.Role role(String text, String name) {
        for (KernelInfo.Role role : KernelInfo.Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(text)) {
                return role;
            }
        }
        throw PlumblineException.usage(name + ": unknown role '" + text + "'");
    }
}
