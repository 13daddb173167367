package dev.plumbline.store.rows;

import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** Iterations as they are stored: those of the warm-up count below zero, and a value that was not given is null. */
public final class StoredIterations {
    private StoredIterations() {}

    private record StoredValue(int fork, int position, double value) {}

    /** @param query for fork, position and value, in this order */
    public static List<Fork> forks(Query query) {
        List<StoredValue> stored = query.map((rs, context) -> {
                    double value = rs.getDouble("value");
                    return new StoredValue(rs.getInt("fork"), rs.getInt("position"), rs.wasNull() ? Double.NaN : value);
                })
                .list();
        Map<Integer, List<StoredValue>> byFork = new LinkedHashMap<>();
        stored.forEach(value ->
                byFork.computeIfAbsent(value.fork(), f -> new ArrayList<>()).add(value));
        return byFork.values().stream()
                .map(values -> new Fork(part(values, true), part(values, false)))
                .toList();
    }

    private static Values part(List<StoredValue> values, boolean warmup) {
        return Values.of(values.stream()
                .filter(value -> (value.position() < 0) == warmup)
                .mapToDouble(StoredValue::value)
                .toArray());
    }
}
