package dev.plumbline.store;

import dev.plumbline.format.codec.EnvironmentJson;
import dev.plumbline.format.codec.ForkSummaries;
import dev.plumbline.format.codec.ForkSummaries.ForkSummary;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.MetricValues;
import dev.plumbline.trend.SeriesPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Long series, read from the summaries of forks alone. */
final class SeriesReader {
    private SeriesReader() {}

    /** Summarises what was written before there were summaries. */
    static void complete(Handle handle) {
        List<MetricValues> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        handle.createQuery("""
                        SELECT x.id, x.name, x.unit FROM metric x
                        LEFT JOIN summarised_metric s ON s.metric_id = x.id WHERE s.metric_id IS NULL
                        """).mapToMap().forEach(row -> {
            ids.add(RunReader.text(row, "id"));
            found.add(new MetricValues(
                    new Metric(RunReader.text(row, "name"), MetricUnit.of(RunReader.text(row, "unit"))),
                    RunReader.forks(handle, RunReader.text(row, "id"))));
        });
        for (int i = 0; i < ids.size(); i++) {
            summarise(handle, ids.get(i), found.get(i));
        }
    }

    static boolean isComplete(Handle handle) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM metric x LEFT JOIN summarised_metric s ON s.metric_id = x.id
                        WHERE s.metric_id IS NULL
                        """).mapTo(Long.class).one() == 0;
    }

    static void summarise(Handle handle, String metricId, MetricValues metric) {
        handle.createUpdate("INSERT INTO summarised_metric (metric_id) VALUES (:id)")
                .bind("id", metricId)
                .execute();
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO fork_summary (metric_id, fork, floor_log, mean_log, iterations) VALUES (?, ?, ?, ?, ?)");
        int fork = 1;
        for (ForkSummary summary : ForkSummaries.of(metric)) {
            batch.add(metricId, fork, summary.floorLog(), summary.meanLog(), summary.iterations());
            fork++;
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The valid runs of a metric of a benchmark on a platform, the older first. */
    static List<SeriesPoint> series(Handle handle, Benchmark benchmark, String platformId, String metric) {
        return handle.createQuery("""
                        SELECT r.id, r.name, r.started_at, r.environment, r.revision, s.floor_log, s.mean_log
                        FROM measurement m
                        JOIN run r ON r.id = m.run_id
                        JOIN metric x ON x.measurement_id = m.id AND x.name = :metric
                        JOIN fork_summary s ON s.metric_id = x.id
                        WHERE m.benchmark_key = :key AND r.platform_id = :platform AND r.invalid_reason IS NULL
                        ORDER BY r.started_at, r.id, s.fork
                        """)
                .bind("metric", metric)
                .bind("key", benchmark.key())
                .bind("platform", platformId)
                .scanResultSet((rows, context) -> points(rows.get()));
    }

    private static List<SeriesPoint> points(ResultSet rows) throws SQLException {
        List<SeriesPoint> points = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        Header header = null;
        while (rows.next()) {
            String id = rows.getString("id");
            if (header == null || !header.id().equals(id)) {
                if (header != null) {
                    points.add(header.point(floors, means));
                }
                header = Header.of(rows, id);
                floors.clear();
                means.clear();
            }
            floors.add(rows.getDouble("floor_log"));
            means.add(rows.getDouble("mean_log"));
        }
        if (header != null) {
            points.add(header.point(floors, means));
        }
        return points;
    }

    private record Header(String id, String name, long startedAt, String environment, String revision) {
        static Header of(ResultSet rows, String id) throws SQLException {
            return new Header(
                    id,
                    rows.getString("name"),
                    rows.getLong("started_at"),
                    rows.getString("environment"),
                    rows.getString("revision"));
        }

        SeriesPoint point(List<Double> floors, List<Double> means) {
            return new SeriesPoint(
                    id,
                    name,
                    Instant.ofEpochMilli(startedAt),
                    EnvironmentJson.environment(Json.parse(environment, "the history")),
                    EnvironmentJson.revision(Json.parse(revision, "the history")),
                    floors,
                    means);
        }
    }

    /** The platforms that a valid run was measured on. */
    static List<String> platforms(Handle handle) {
        return handle.createQuery(
                        "SELECT DISTINCT platform_id FROM run WHERE invalid_reason IS NULL ORDER BY platform_id")
                .mapTo(String.class)
                .list();
    }

    /** The metrics of a benchmark that a platform measured, the primary one first. */
    static List<Metric> metrics(Handle handle, Benchmark benchmark, String platformId) {
        return handle.createQuery("""
                        SELECT x.name, MAX(x.unit) AS unit, MIN(x.position) AS place
                        FROM measurement m JOIN run r ON r.id = m.run_id JOIN metric x ON x.measurement_id = m.id
                        WHERE m.benchmark_key = :key AND r.platform_id = :platform AND r.invalid_reason IS NULL
                        GROUP BY x.name ORDER BY place, x.name
                        """)
                .bind("key", benchmark.key())
                .bind("platform", platformId)
                .map((row, context) -> new Metric(row.getString("name"), MetricUnit.of(row.getString("unit"))))
                .list();
    }
}
