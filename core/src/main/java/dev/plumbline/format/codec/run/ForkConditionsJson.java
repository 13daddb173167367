package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.AsideFork;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Under what the forks of a measurement were measured, and the forks that are kept and not judged: {@code "conditions"}
 * and {@code "aside"} beside its values. Of measurements that know neither, nothing is written.
 */
public final class ForkConditionsJson {
    private static final String CONDITIONS = "conditions";
    private static final String ASIDE = "aside";
    private static final String CUT_OFF = "cutOff";

    private ForkConditionsJson() {}

    /** Adds the conditions of the judged forks, where any are known. */
    public static void putConditions(ObjectNode node, Measurement measurement) {
        List<Fork> forks = measurement.primary().forks();
        if (forks.stream().anyMatch(fork -> fork.conditions().isKnown())) {
            ArrayNode all = node.putArray(CONDITIONS);
            forks.forEach(fork -> all.add(ConditionsJson.write(fork.conditions())));
        }
    }

    /** Adds the conditions, and the forks that are kept aside. */
    public static void put(ObjectNode node, Measurement measurement) {
        putConditions(node, measurement);
        if (!measurement.aside().isEmpty()) {
            ArrayNode all = node.putArray(ASIDE);
            measurement.aside().forEach(aside -> all.add(aside(aside)));
        }
    }

    private static ObjectNode aside(AsideFork aside) {
        ObjectNode node = Json.object().put("fork", aside.fork()).put("repeats", aside.repeats());
        if (aside.cutOff()) {
            node.put(CUT_OFF, true);
        }
        node.set("warmup", RunJson.numbers(aside.primary().warmup()));
        node.set("measured", RunJson.numbers(aside.primary().measured()));
        node.set(CONDITIONS, ConditionsJson.write(aside.primary().conditions()));
        return node;
    }

    /** The measurement with what {@link #put} or {@link #putConditions} wrote of it. */
    public static Measurement read(JsonNode node, Measurement measurement) {
        List<Conditions> conditions = new ArrayList<>();
        node.path(CONDITIONS).forEach(fork -> conditions.add(ConditionsJson.read(fork)));
        List<AsideFork> aside = new ArrayList<>();
        node.path(ASIDE).forEach(fork -> aside.add(aside(fork)));
        return measurement.under(conditions).withAside(aside);
    }

    private static AsideFork aside(JsonNode node) {
        Values warmup = RunJson.values(node.path("warmup"));
        Values measured = RunJson.values(node.path("measured"));
        return new AsideFork(
                node.path("fork").asInt(0),
                node.path("repeats").asInt(0),
                new Fork(warmup, measured, ConditionsJson.read(node.path(CONDITIONS))),
                node.path(CUT_OFF).asBoolean(false));
    }
}
