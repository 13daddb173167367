package dev.plumbline.store.rows;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.trend.SeriesPoint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Long series, read from the summaries of forks alone. */
public final class SeriesReader {
    private SeriesReader() {}

    /** The valid runs of a metric of a benchmark, under any of its names, on a platform; the older first. */
    public static List<SeriesPoint> series(Handle handle, List<Benchmark> names, String platformId, String metric) {
        Map<String, StoredSeries> found = SeriesRows.read(handle, names, platformId, metric);
        return SeriesPoint.merged(names.stream()
                .map(Benchmark::key)
                .filter(found::containsKey)
                .map(key -> Objects.requireNonNull(found.get(key)).points())
                .toList());
    }

    /** The platforms that a valid run was measured on, the one with most runs first. */
    public static List<String> platforms(Handle handle) {
        return handle.createQuery("SELECT r.platform_id FROM run r WHERE r.invalid_reason IS NULL AND "
                        + RunReader.OWN_RUNS + " GROUP BY r.platform_id ORDER BY COUNT(*) DESC, r.platform_id")
                .mapTo(String.class)
                .list();
    }

    /** How many runs have a metric of a benchmark in each of its units. */
    public static List<UnitRuns> units(Handle handle, List<Benchmark> names, String platformId, String metric) {
        return handle.createQuery("""
                        SELECT s.unit, s.direction, COUNT(DISTINCT x.run) AS runs,
                            COUNT(DISTINCT CASE WHEN x.forks = '' AND x.published_log IS NULL THEN x.run END) AS silent
                        FROM series s JOIN benchmark b ON b.id = s.benchmark JOIN metric x ON x.series = s.id
                        JOIN run r ON r.number = x.run
                        WHERE b.hash IN (<hashes>) AND s.platform_id = :platform AND s.name = :metric
                            AND r.invalid_reason IS NULL AND %s
                        GROUP BY s.unit, s.direction ORDER BY s.unit
                        """.formatted(RunReader.OWN_RUNS))
                .bindList("hashes", names.stream().map(SharedRows::hash).toList())
                .bind("platform", platformId)
                .bind("metric", metric)
                .map((row, context) -> new UnitRuns(
                        MetricUnit.stored(row.getString("unit"), row.getString("direction")),
                        row.getInt("runs"),
                        row.getInt("silent")))
                .list();
    }

    /** The metrics of a benchmark that a platform measured, the primary one first, in the unit of the newest run. */
    public static List<Metric> metrics(Handle handle, List<Benchmark> names, String platformId) {
        return handle.createQuery("""
                        SELECT q.name, q.unit, q.direction FROM (
                            SELECT s.name, s.unit, s.direction, MIN(x.position) OVER (PARTITION BY s.name) AS place,
                                ROW_NUMBER() OVER (PARTITION BY s.name ORDER BY r.started_at DESC, r.id DESC) AS age
                            FROM series s JOIN benchmark b ON b.id = s.benchmark JOIN metric x ON x.series = s.id
                            JOIN run r ON r.number = x.run
                            WHERE b.hash IN (<hashes>) AND s.platform_id = :platform AND r.invalid_reason IS NULL AND %s) q
                        WHERE q.age = 1 ORDER BY q.place, q.name
                        """.formatted(RunReader.OWN_RUNS))
                .bindList("hashes", names.stream().map(SharedRows::hash).toList())
                .bind("platform", platformId)
                .map((row, context) ->
                        Metric.stored(row.getString("name"), row.getString("unit"), row.getString("direction")))
                .list();
    }
}
