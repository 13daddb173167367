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
        Map<String, StoredSeries> found = SeriesRows.read(handle, names, platformId, metric);
        return SeriesPoint.merged(names.stream()
                .map(Benchmark::key)
                .filter(found::containsKey)
                .map(key -> Objects.requireNonNull(found.get(key)).points())
                .toList());
    }

    /** The platforms that a valid run was measured on, the one with most runs first. */
    static List<String> platforms(Handle handle) {
        return handle.createQuery("SELECT platform_id FROM run WHERE invalid_reason IS NULL "
                        + "GROUP BY platform_id ORDER BY COUNT(*) DESC, platform_id")
                .mapTo(String.class)
                .list();
    }

    /** The metrics of a benchmark that a platform measured, the primary one first. */
    static List<Metric> metrics(Handle handle, List<Benchmark> names, String platformId) {
        return handle.createQuery("""
                        SELECT s.name, MAX(s.unit) AS unit, MAX(s.direction) AS direction, MIN(x.position) AS place
                        FROM series s JOIN benchmark b ON b.id = s.benchmark JOIN metric x ON x.series = s.id
                        JOIN run r ON r.number = x.run
                        WHERE b.hash IN (<hashes>) AND s.platform_id = :platform AND r.invalid_reason IS NULL
                        GROUP BY s.name ORDER BY place, s.name
                        """)
                .bindList("hashes", names.stream().map(SharedRows::hash).toList())
                .bind("platform", platformId)
                .map((row, context) ->
                        Metric.stored(row.getString("name"), row.getString("unit"), row.getString("direction")))
                .list();
    }
}
