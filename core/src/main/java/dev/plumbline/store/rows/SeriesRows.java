package dev.plumbline.store.rows;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.store.rows.PackedForks.Logs;
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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads series in three queries, however many they are: the runs once (their environment is long, and told once a run
 * instead of once a benchmark), the series, and what the forks of each run say, in one row. What belongs together is
 * joined here, which costs less than to join and sort it there.
 */
public final class SeriesRows {
    private static final String RUNS = """
            SELECT r.id, r.number, r.name, r.started_at, r.environment, r.revision FROM run r
            WHERE r.platform_id = :platform AND r.invalid_reason IS NULL AND %s
            """.formatted(RunReader.OWN_RUNS);
    private static final String SERIES = """
            SELECT s.id, b.document, s.unit, s.direction FROM series s JOIN benchmark b ON b.id = s.benchmark
            WHERE s.platform_id = :platform AND s.name = :metric
            """;
    private static final String VALUES = """
            SELECT x.series, x.run, x.forks, x.published_log, x.conditions FROM series s JOIN metric x ON x.series = s.id
            WHERE s.platform_id = :platform AND s.name = :metric AND (x.forks <> '' OR x.published_log IS NOT NULL)
            """;
    private static final String THESE = "(SELECT id FROM benchmark WHERE hash IN (<hashes>)) ";

    private final Map<Integer, Header> runs = new LinkedHashMap<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final Map<String, List<Value>> series = new HashMap<>();
    private final Map<String, Environment> environments = new HashMap<>();

    private SeriesRows() {}

    /** @param names only these benchmarks; all where it is empty */
    public static Map<String, StoredSeries> read(
            Handle handle, List<Benchmark> names, String platformId, String metric) {
        SeriesRows rows = new SeriesRows();
        List<String> hashes = names.stream().map(SharedRows::hash).toList();
        String theseRuns = hashes.isEmpty()
                ? ""
                : "AND r.number IN (SELECT m.run FROM measurement m WHERE m.benchmark IN " + THESE + ") ";
        String theseSeries = hashes.isEmpty() ? "" : "AND s.benchmark IN " + THESE;
        bound(handle.createQuery(RUNS + theseRuns + "ORDER BY r.started_at, r.id"), hashes)
                .bind("platform", platformId)
                .scanResultSet((found, context) -> rows.takeRuns(found.get()));
        bound(handle.createQuery(SERIES + theseSeries), hashes)
                .bind("platform", platformId)
                .bind("metric", metric)
                .scanResultSet((found, context) -> rows.takeSeries(found.get()));
        bound(handle.createQuery(VALUES + theseSeries), hashes)
                .bind("platform", platformId)
                .bind("metric", metric)
                .scanResultSet((found, context) -> rows.takeValues(found.get()));
        return rows.joined(metric);
    }

    private static Query bound(Query query, List<String> hashes) {
        return hashes.isEmpty() ? query : query.bindList("hashes", hashes);
    }

    private int takeRuns(ResultSet rows) throws SQLException {
        while (rows.next()) {
            runs.put(
                    rows.getInt(2),
                    new Header(
                            runs.size(),
                            rows.getString(1),
                            rows.getString(3),
                            Instant.ofEpochMilli(rows.getLong(4)),
                            environments.computeIfAbsent(rows.getString(5), SeriesRows::environment),
                            rows.getString(6)));
        }
        return runs.size();
    }

    private int takeSeries(ResultSet rows) throws SQLException {
        while (rows.next()) {
            kinds.put(
                    rows.getInt(1),
                    new Kind(
                            RunReader.benchmark(rows.getString(2)).key(),
                            MetricUnit.stored(rows.getString(3), rows.getString(4))));
        }
        return kinds.size();
    }

    private static Environment environment(String json) {
        return EnvironmentJson.environment(Json.parse(json, "the history"));
    }

    /** A run or a series may have come between the queries. */
    private int takeValues(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            Kind kind = kinds.get(rows.getInt(1));
            Header run = runs.get(rows.getInt(2));
            if (kind != null && run != null) {
                double published = rows.getDouble(4);
                Logs logs = Logs.of(rows.getString(3), rows.wasNull() ? Double.NaN : published);
                series.computeIfAbsent(kind.key(), key -> new ArrayList<>())
                        .add(new Value(run, kind.unit(), logs, rows.getString(5)));
                count++;
            }
        }
        return count;
    }

    private Map<String, StoredSeries> joined(String metric) {
        Map<String, StoredSeries> joined = new HashMap<>();
        series.forEach((key, values) -> {
            values.sort(Comparator.comparingInt(value -> value.run().place()));
            joined.put(key, series(metric, values));
        });
        return joined;
    }

    /**
     * The series in the unit of its newest run. Costs of other units convert to it or are none of this series: their
     * numbers would mean something else.
     */
    private static StoredSeries series(String metric, List<Value> values) {
        MetricUnit newest = values.get(values.size() - 1).unit();
        Map<Header, Logs> logs = new LinkedHashMap<>();
        Map<Header, String> conditions = new HashMap<>();
        for (Value value : values) {
            if (value.unit().costUnit().equals(newest.costUnit())) {
                logs.merge(value.run(), value.logs(), Logs::and);
                String known = value.conditions();
                if (known != null) {
                    conditions.put(value.run(), known);
                }
            }
        }
        return new StoredSeries(
                new Metric(metric, newest),
                logs.entrySet().stream()
                        .map(entry -> entry.getKey().point(entry.getValue(), conditions.get(entry.getKey())))
                        .toList());
    }

    /** A series as it is stored: of one benchmark in one unit. */
    private record Kind(String key, MetricUnit unit) {}

    /**
     * What one run says of a benchmark; a run that measured it twice says it twice.
     *
     * @param conditions of its forks, packed; null where they are not known
     */
    private record Value(
            Header run,
            MetricUnit unit,
            Logs logs,
            @Nullable String conditions) {}

    /** A run, with its place among the others by time; its revision is read when it is needed. */
    private static final class Header {
        private final int place;
        private final String id;
        private final String name;
        private final Instant startedAt;
        private final Environment environment;
        private final String revisionJson;
        private @Nullable Revision revision;

        Header(int place, String id, String name, Instant startedAt, Environment environment, String revisionJson) {
            this.place = place;
            this.id = id;
            this.name = name;
            this.startedAt = startedAt;
            this.environment = environment;
            this.revisionJson = revisionJson;
        }

        int place() {
            return place;
        }

        SeriesPoint point(Logs forks, @Nullable String conditions) {
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
