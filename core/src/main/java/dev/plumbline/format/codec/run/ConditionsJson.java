package dev.plumbline.format.codec.run;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Conditions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conditions of iterations: one of them as fields beside a value, those of a fork as a column each ({@code "delay" :
 * [0.01, 0.02]}). What was never known is left out.
 */
public final class ConditionsJson {
    private static final double DIGITS = 1e4;
    private static final String THREADS = "threads";

    private static final Map<String, ToDoubleFunction<Condition>> COLUMNS = columns();

    private ConditionsJson() {}

    private static Map<String, ToDoubleFunction<Condition>> columns() {
        Map<String, ToDoubleFunction<Condition>> columns = new LinkedHashMap<>();
        columns.put("delay", Condition::delay);
        columns.put("cpuShare", Condition::share);
        columns.put("foreignLoad", Condition::foreign);
        columns.put("steal", Condition::steal);
        columns.put("overrun", Condition::overrun);
        columns.put("throttles", Condition::throttles);
        columns.put("gigahertz", Condition::gigahertz);
        return columns;
    }

    /** Adds the fields of one iteration. */
    public static void put(ObjectNode node, Condition condition) {
        COLUMNS.forEach((name, column) -> {
            double value = column.applyAsDouble(condition);
            if (Double.isFinite(value)) {
                node.put(name, value);
            }
        });
    }

    /** What {@link #put} wrote. */
    public static Condition condition(JsonNode node) {
        return condition(name -> number(node.path(name)));
    }

    private static Condition condition(ToDoubleFunction<String> value) {
        return new Condition(
                value.applyAsDouble("delay"),
                value.applyAsDouble("cpuShare"),
                value.applyAsDouble("foreignLoad"),
                value.applyAsDouble("steal"),
                value.applyAsDouble("overrun"),
                value.applyAsDouble("throttles"),
                value.applyAsDouble("gigahertz"));
    }

    /** The conditions of a fork, four digits behind the point; an empty object where nothing is known. */
    public static ObjectNode write(Conditions conditions) {
        ObjectNode node = Json.object();
        if (!conditions.isKnown()) {
            return node;
        }
        node.put(THREADS, conditions.threads());
        COLUMNS.forEach((name, column) -> {
            if (conditions.iterations().stream().mapToDouble(column).anyMatch(Double::isFinite)) {
                ArrayNode values = node.putArray(name);
                conditions.iterations().stream().mapToDouble(column).forEach(value -> add(values, value));
            }
        });
        return node;
    }

    private static void add(ArrayNode values, double value) {
        if (Double.isFinite(value)) {
            values.add(Math.round(value * DIGITS) / DIGITS);
        } else {
            values.addNull();
        }
    }

    /** What {@link #write} wrote; unknown where it is something else. */
    public static Conditions read(JsonNode node) {
        int iterations = COLUMNS.keySet().stream()
                .mapToInt(name -> node.path(name).size())
                .max()
                .orElse(0);
        List<Condition> read = new ArrayList<>();
        for (int i = 0; i < iterations; i++) {
            int index = i;
            read.add(condition(name -> number(node.path(name).path(index))));
        }
        return iterations == 0
                ? Conditions.UNKNOWN
                : new Conditions(Math.max(1, node.path(THREADS).asInt(1)), read);
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}
