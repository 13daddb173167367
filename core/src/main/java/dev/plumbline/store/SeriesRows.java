package dev.plumbline.store;

import dev.plumbline.format.codec.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Revision;
import dev.plumbline.store.MetricSummary.Logs;
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
 * instead of once a benchmark), and what the forks of each say, in one row. What belongs together is joined here, which
 * costs less than to join and sort it there.
 */
final class SeriesRows {
    private static final String RUNS = """
            SELECT r.id, r.name, r.started_at, r.environment, r.revision FROM run r
            WHERE r.platform_id = :platform AND r.invalid_reason IS NULL AND %s
            """.formatted(RunReader.OWN_RUNS);
    private static final String VALUES = """
            SELECT s.benchmark_key, s.run_id, s.unit, s.forks, s.published_log, s.direction, s.conditions
            FROM metric_summary s
            WHERE s.platform_id = :platform AND s.name = :metric AND (s.forks <> '' OR s.published_log IS NOT NULL)
            """;

    private final Map<String, Header> runs = new LinkedHashMap<>();
    private final Map<String, Series> series = new HashMap<>();
    private final Map<String, Environment> environments = new HashMap<>();
    private final Map<String, MetricUnit> units = new HashMap<>();

    private SeriesRows() {}

    /** @param keys only these benchmarks; all where it is empty */
    static Map<String, StoredSeries> read(Handle handle, List<String> keys, String platformId, String metric) {
        SeriesRows rows = new SeriesRows();
        String theseRuns = keys.isEmpty()
                ? ""
                : "AND r.id IN (SELECT m.run_id FROM measurement m WHERE m.benchmark_key IN (<keys>)) ";
        String theseKeys = keys.isEmpty() ? "" : "AND s.benchmark_key IN (<keys>)";
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
            double published = rows.getDouble(5);
            Logs logs = Logs.of(rows.getString(4), rows.wasNull() ? Double.NaN : published);
            series.computeIfAbsent(rows.getString(1), key -> new Series())
                    .add(new Value(
                            rows.getString(2), rows.getString(3) + '\n' + rows.getString(6), logs, rows.getString(7)));
            count++;
        }
        return count;
    }

    private Map<String, StoredSeries> joined(String metric) {
        Map<String, StoredSeries> joined = new HashMap<>();
        series.forEach((key, one) -> {
            List<Value> values = one.values.stream()
                    .filter(value -> runs.containsKey(value.runId())) // a run may have come between the two queries
                    .sorted(Comparator.comparingInt(
                            value -> header(value.runId()).place()))
                    .toList();
            if (!values.isEmpty()) {
                joined.put(key, series(metric, values));
            }
        });
        return joined;
    }

    /**
     * The series in the unit of its newest run. Costs of other units convert to it or are none of this series: their
     * numbers would mean something else.
     */
    private StoredSeries series(String metric, List<Value> values) {
        MetricUnit newest = unit(values.get(values.size() - 1).unit());
        Map<String, Logs> logs = new LinkedHashMap<>();
        Map<String, String> conditions = new HashMap<>();
        for (Value value : values) {
            if (unit(value.unit()).costUnit().equals(newest.costUnit())) {
                logs.merge(value.runId(), value.logs(), Logs::and);
                String known = value.conditions();
                if (known != null) {
                    conditions.put(value.runId(), known);
                }
            }
        }
        return new StoredSeries(
                new Metric(metric, newest),
                logs.entrySet().stream()
                        .map(entry -> header(entry.getKey())
                                .point(entry.getKey(), entry.getValue(), conditions.get(entry.getKey())))
                        .toList());
    }

    private MetricUnit unit(String textAndDirection) {
        return units.computeIfAbsent(textAndDirection, key -> {
            int cut = key.lastIndexOf('\n');
            return MetricUnit.stored(key.substring(0, cut), key.substring(cut + 1));
        });
    }

    private Header header(String runId) {
        return Objects.requireNonNull(runs.get(runId));
    }

    /**
     * What one run says of a benchmark; a run that measured it twice says it twice.
     *
     * @param conditions of its forks, packed; null where they are not known
     */
    private record Value(
            String runId, String unit, Logs logs, @Nullable String conditions) {}

    /** What all runs say of a benchmark. */
    private static final class Series {
        private final List<Value> values = new ArrayList<>();

        void add(Value value) {
            values.add(value);
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

        SeriesPoint point(String id, Logs forks, @Nullable String conditions) {
            Revision known = revision;
            if (known == null) {
                known = EnvironmentJson.revision(Json.parse(revisionJson, "the history"));
                revision = known;
            }
            return new SeriesPoint(
                    id,
                    name,
                    startedAt,
                    environment,
                    known,
                    forks.floors(),
                    forks.means(),
                    forks.published(),
                    PackedConditions.read(conditions, environment.cores()));
        }
    }
}
