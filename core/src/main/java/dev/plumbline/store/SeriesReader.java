package dev.plumbline.store;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.trend.SeriesPoint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Long series, read from the summaries of forks alone. */
final class SeriesReader {
    private SeriesReader() {}

    /** The valid runs of a metric of a benchmark, under any of its names, on a platform; the older first. */
    static List<SeriesPoint> series(Handle handle, List<Benchmark> names, String platformId, String metric) {
        List<String> keys = names.stream().map(Benchmark::key).toList();
        Map<String, StoredSeries> found = SeriesRows.read(handle, keys, platformId, metric);
        return SeriesPoint.merged(keys.stream()
                .filter(found::containsKey)
                .map(key -> Objects.requireNonNull(found.get(key)).points())
                .toList());
    }

    /** The platforms that a valid run was measured on, the one with most runs first. */
    static List<String> platforms(Handle handle) {
        return handle.createQuery("SELECT r.platform_id FROM run r WHERE r.invalid_reason IS NULL AND "
                        + RunReader.OWN_RUNS + " GROUP BY r.platform_id ORDER BY COUNT(*) DESC, r.platform_id")
                .mapTo(String.class)
                .list();
    }

    /** The metrics of a benchmark that a platform measured, the primary one first. */
    static List<Metric> metrics(Handle handle, List<Benchmark> names, String platformId) {
        return handle.createQuery("""
                        SELECT x.name, MAX(x.unit) AS unit, MAX(x.direction) AS direction, MIN(x.position) AS place
                        FROM measurement m JOIN run r ON r.id = m.run_id JOIN metric x ON x.measurement_id = m.id
                        WHERE m.benchmark_key IN (<keys>) AND r.platform_id = :platform AND r.invalid_reason IS NULL AND %s
                        GROUP BY x.name ORDER BY place, x.name
                        """.formatted(RunReader.OWN_RUNS))
                .bindList("keys", names.stream().map(Benchmark::key).toList())
                .bind("platform", platformId)
                .map((row, context) ->
                        Metric.stored(row.getString("name"), row.getString("unit"), row.getString("direction")))
                .list();
    }
}
