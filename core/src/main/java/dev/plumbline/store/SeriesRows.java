package dev.plumbline.store;

import dev.plumbline.format.codec.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Revision;
import dev.plumbline.trend.SeriesPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads series in two queries, however many they are: the runs once (their environment is long, and told once a run
 * instead of once a fork), and what each fork says. What belongs together is joined here, which costs less than to sort it
 * there.
 */
final class SeriesRows {
    private static final String RUNS = """
            SELECT r.id, r.name, r.started_at, r.environment, r.revision FROM run r
            WHERE r.platform_id = :platform AND r.invalid_reason IS NULL
            """;
    private static final String VALUES = """
            SELECT m.benchmark_key, m.run_id, x.unit, s.fork, s.floor_log, s.mean_log
            FROM measurement m
            JOIN run r ON r.id = m.run_id
            JOIN metric x ON x.measurement_id = m.id AND x.name = :metric
            JOIN fork_summary s ON s.metric_id = x.id
            WHERE r.platform_id = :platform AND r.invalid_reason IS NULL
            """;

    private final Map<String, Header> runs = new LinkedHashMap<>();
    private final Map<String, Series> series = new HashMap<>();
    private final Map<String, Environment> environments = new HashMap<>();

    private SeriesRows() {}

    /** @param keys only these benchmarks; all where it is empty */
    static Map<String, StoredSeries> read(Handle handle, List<String> keys, String platformId, String metric) {
        SeriesRows rows = new SeriesRows();
        String theseRuns = keys.isEmpty()
                ? ""
                : "AND r.id IN (SELECT m.run_id FROM measurement m WHERE m.benchmark_key IN (<keys>)) ";
        String theseKeys = keys.isEmpty() ? "" : "AND m.benchmark_key IN (<keys>)";
        bound(handle.createQuery(RUNS + theseRuns + "ORDER BY r.started_at, r.id"), keys)
                .bind("platform", platformId)
                .scanResultSet((found, context) -> rows.takeRuns(found.get()));
        bound(handle.createQuery(VALUES + theseKeys), keys)
                .bind("platform", platformId)
                .bind("metric", metric)
                .scanResultSet((found, context) -> rows.takeValues(found.get()));
        return rows.joined(metric);
    }

    private static Query bound(Query query, List<String> keys) {
        return keys.isEmpty() ? query : query.bindList("keys", keys);
    }

    private int takeRuns(ResultSet rows) throws SQLException {
        while (rows.next()) {
            runs.put(
                    rows.getString(1),
                    new Header(
                            runs.size(),
                            rows.getString(2),
                            Instant.ofEpochMilli(rows.getLong(3)),
                            environments.computeIfAbsent(rows.getString(4), SeriesRows::environment),
                            rows.getString(5)));
        }
        return runs.size();
    }

    private static Environment environment(String json) {
        return EnvironmentJson.environment(Json.parse(json, "the history"));
    }

    private int takeValues(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            String unit = rows.getString(3);
            series.computeIfAbsent(rows.getString(1), key -> new Series())
                    .of(rows.getString(2), unit)
                    .add(new ForkLogs(rows.getInt(4), rows.getDouble(5), rows.getDouble(6)));
            count++;
        }
        return count;
    }

    private Map<String, StoredSeries> joined(String metric) {
        Map<String, StoredSeries> joined = new HashMap<>();
        series.forEach((key, one) -> {
            List<SeriesPoint> points = one.forks.entrySet().stream()
                    .filter(entry -> runs.containsKey(entry.getKey())) // a run may have come between the two queries
                    .sorted(Comparator.comparingInt(
                            entry -> header(entry.getKey()).place()))
                    .map(entry -> header(entry.getKey()).point(entry.getKey(), entry.getValue()))
                    .toList();
            joined.put(key, new StoredSeries(new Metric(metric, MetricUnit.of(one.unit)), points));
        });
        return joined;
    }

    private Header header(String runId) {
        return Objects.requireNonNull(runs.get(runId));
    }

    /** What one fork says in both lenses. */
    private record ForkLogs(int fork, double floor, double mean) {}

    /** The forks of each run of a benchmark. */
    private static final class Series {
        private final Map<String, List<ForkLogs>> forks = new HashMap<>();
        private String unit = "";

        /** Of several units the last one by its name holds, as it does for the metrics of a benchmark. */
        List<ForkLogs> of(String runId, String itsUnit) {
            unit = unit.compareTo(itsUnit) < 0 ? itsUnit : unit;
            return forks.computeIfAbsent(runId, id -> new ArrayList<>());
        }
    }

    /** A run, with its place among the others by time; its revision is read when it is needed. */
    private static final class Header {
        private final int place;
        private final String name;
        private final Instant startedAt;
        private final Environment environment;
        private final String revisionJson;
        private @Nullable Revision revision;

        Header(int place, String name, Instant startedAt, Environment environment, String revisionJson) {
            this.place = place;
            this.name = name;
            this.startedAt = startedAt;
            this.environment = environment;
            this.revisionJson = revisionJson;
        }

        int place() {
            return place;
        }

        SeriesPoint point(String id, List<ForkLogs> forks) {
            Revision known = revision;
            if (known == null) {
                known = EnvironmentJson.revision(Json.parse(revisionJson, "the history"));
                revision = known;
            }
            forks.sort(Comparator.comparingInt(ForkLogs::fork));
            return new SeriesPoint(
                    id,
                    name,
                    startedAt,
                    environment,
                    known,
                    forks.stream().map(ForkLogs::floor).toList(),
                    forks.stream().map(ForkLogs::mean).toList());
        }
    }
}
