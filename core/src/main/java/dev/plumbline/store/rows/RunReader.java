package dev.plumbline.store.rows;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.codec.run.ForkConditionsJson;
import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/** Reads runs back. */
public final class RunReader {
    private static final String EVERY_METRIC = "";
    private static final String MEASUREMENTS = """
            SELECT m.id, r.id AS run_id, m.conditions, b.document AS benchmark, c.document AS settings
            FROM measurement m JOIN run r ON r.number = m.run JOIN benchmark b ON b.id = m.benchmark
            JOIN settings c ON c.id = m.settings
            """;

    /** Of runs {@code r} those that are no {@link dev.plumbline.model.Confirmation}, in the SQL of both databases. */
    static final String OWN_RUNS = "NOT (substr(r.name, 1, 13) = 'confirmation '"
            + " AND substr(r.name, 14, 1) IN ('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')"
            + " AND (length(r.name) <= 15 OR r.name LIKE '% of ________-______-____'))";

    private RunReader() {}

    public static List<RunHeader> headers(Handle handle) {
        Map<String, List<String>> benchmarks = grouped(
                handle,
                "SELECT r.id, b.document AS text FROM measurement m JOIN run r ON r.number = m.run "
                        + "JOIN benchmark b ON b.id = m.benchmark ORDER BY m.run, m.position",
                text -> benchmark(text).displayName());
        Map<String, List<String>> tags =
                grouped(handle, "SELECT run_id AS id, tag AS text FROM tag ORDER BY run_id, tag", text -> text);
        return handle.createQuery("SELECT * FROM run ORDER BY started_at DESC, id DESC")
                .mapToMap()
                .map(row -> header(row, tags, benchmarks))
                .list();
    }

    private static Map<String, List<String>> grouped(
            Handle handle, String sql, java.util.function.UnaryOperator<String> read) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        handle.createQuery(sql)
                .mapToMap()
                .forEach(row -> groups.computeIfAbsent(text(row, "id"), id -> new ArrayList<>())
                        .add(read.apply(text(row, "text"))));
        return groups;
    }

    private static RunHeader header(
            Map<String, Object> row, Map<String, List<String>> tags, Map<String, List<String>> benchmarks) {
        String id = text(row, "id");
        return new RunHeader(
                id,
                text(row, "name"),
                Instant.ofEpochMilli(number(row, "started_at")),
                new Platform(
                        text(row, "platform_id"),
                        EnvironmentJson.environment(Json.parse(text(row, "environment"), "the history"))),
                EnvironmentJson.revision(Json.parse(text(row, "revision"), "the history")),
                RunState.valueOf(text(row, "state")),
                row.get("invalid_reason") == null ? "" : text(row, "invalid_reason"),
                tags.getOrDefault(id, List.of()),
                benchmarks.getOrDefault(id, List.of()));
    }

    private static long number(Map<String, Object> row, String column) {
        return Long.parseLong(text(row, column));
    }

    static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    public static Optional<Run> run(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM run WHERE id = :id")
                .bind("id", id)
                .mapToMap()
                .findOne()
                .map(row -> {
                    RunHeader header = header(row, Map.of(), Map.of());
                    return new Run(
                            id,
                            header.name(),
                            header.startedAt(),
                            header.platform(),
                            header.revision(),
                            header.state(),
                            header.invalidReason().isEmpty(),
                            measurements(handle, id),
                            failures(handle, id));
                });
    }

    private static List<Measurement> measurements(Handle handle, String runId) {
        return handle.createQuery(MEASUREMENTS + "WHERE r.id = :run ORDER BY m.position")
                .bind("run", runId)
                .mapToMap()
                .map(row -> measurement(handle, row, EVERY_METRIC))
                .list();
    }

    public static List<RunMeasurement> recent(Handle handle, List<Benchmark> names, String platformId, int most) {
        return handle.createQuery(MEASUREMENTS + """
                        WHERE b.hash IN (<hashes>) AND r.platform_id = :platform AND r.invalid_reason IS NULL
                        AND %s ORDER BY r.started_at DESC, r.id DESC LIMIT :most
                        """.formatted(OWN_RUNS))
                .bindList("hashes", names.stream().map(SharedRows::hash).toList())
                .bind("platform", platformId)
                .bind("most", most)
                .mapToMap()
                .map(row -> new RunMeasurement(text(row, "run_id"), measurement(handle, row, Metric.PRIMARY)))
                .list();
    }

    public static List<Benchmark> benchmarks(Handle handle, String platformId) {
        return handle.createQuery("""
                        SELECT DISTINCT b.document AS text FROM measurement m JOIN run r ON r.number = m.run
                        JOIN benchmark b ON b.id = m.benchmark
                        WHERE r.platform_id = :platform AND r.invalid_reason IS NULL AND %s ORDER BY b.document
                        """.formatted(OWN_RUNS))
                .bind("platform", platformId)
                .mapToMap()
                .map(row -> benchmark(text(row, "text")))
                .list();
    }

    public static Map<Benchmark, Integer> counts(Handle handle, String platformId) {
        Map<Benchmark, Integer> counts = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT b.document AS text, COUNT(DISTINCT r.id) AS runs
                        FROM measurement m JOIN run r ON r.number = m.run JOIN benchmark b ON b.id = m.benchmark
                        WHERE r.platform_id = :platform AND r.invalid_reason IS NULL AND %s
                        GROUP BY b.document ORDER BY b.document
                        """.formatted(OWN_RUNS))
                .bind("platform", platformId)
                .mapToMap()
                .forEach(row -> counts.merge(benchmark(text(row, "text")), (int) number(row, "runs"), Integer::sum));
        return counts;
    }

    private static Measurement measurement(Handle handle, Map<String, Object> row, String onlyMetric) {
        JsonNode settings = Json.parse(text(row, "settings"), "the history");
        List<MetricValues> metrics = handle.createQuery("""
                        SELECT x.id, s.name, s.unit, s.direction, x.printed
                        FROM metric x JOIN series s ON s.id = x.series
                        WHERE x.measurement = :id AND (:only = '' OR s.name = :only) ORDER BY x.position
                        """)
                .bind("id", (int) number(row, "id"))
                .bind("only", onlyMetric)
                .mapToMap()
                .map(metric -> new MetricValues(
                        Metric.stored(text(metric, "name"), text(metric, "unit"), text(metric, "direction")),
                        forks(handle, (int) number(metric, "id")),
                        MeasurementJson.printed((String) metric.get("printed"))))
                .list();
        Measurement measurement = new Measurement(
                benchmark(text(row, "benchmark")),
                EnvironmentJson.settings(settings),
                metrics,
                MeasurementJson.provenance(settings),
                MeasurementJson.work(settings));
        return row.get("conditions") == null
                ? measurement
                : ForkConditionsJson.read(Json.parse(text(row, "conditions"), "the history"), measurement);
    }

    public static Benchmark benchmark(String json) {
        return EnvironmentJson.benchmark(Json.parse(json, "the history"));
    }

    private static List<Fork> forks(Handle handle, int metric) {
        return StoredIterations.forks(handle.createQuery(
                        "SELECT fork, position, value FROM iteration WHERE metric_id = :id ORDER BY fork, position")
                .bind("id", metric));
    }

    private static List<Run.FailedFork> failures(Handle handle, String runId) {
        return handle.createQuery("SELECT * FROM failed_fork WHERE run_id = :run ORDER BY position")
                .bind("run", runId)
                .mapToMap()
                .map(row -> new Run.FailedFork(
                        benchmark(text(row, "benchmark")),
                        (int) number(row, "fork"),
                        Failure.valueOf(text(row, "failure")),
                        text(row, "message")))
                .list();
    }
}
