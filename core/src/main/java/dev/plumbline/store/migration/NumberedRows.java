package dev.plumbline.store.migration;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.store.rows.RowBatch;
import dev.plumbline.store.rows.RunWriter;
import dev.plumbline.store.rows.SharedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Migration 14: rows are numbered, and what many rows share is written once. Until now each measurement, metric and
 * iteration carried keys of 36 characters, and a benchmark's name and settings stood in every row of it, so that result
 * files took nine times their size. In Java, since what a harness printed is taken out of the JSON of settings, which
 * then are the same in nearly all rows.
 */
public final class NumberedRows extends MigrationInJava {
    public NumberedRows() {
        super(14, "numbered rows");
    }

    @Override
    void migrate(Handle handle) {
        numberRuns(handle);
        for (String table : new String[] {"measurement", "metric", "iteration", "metric_summary"}) {
            handle.execute("ALTER TABLE " + table + " RENAME TO old_" + table);
        }
        for (String statement : TABLES.split(";")) {
            handle.execute(statement.strip());
        }
        handle.execute("CREATE TABLE old_number (id TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL)");
        new Moving(handle).move();
        handle.execute("""
                INSERT INTO iteration (metric_id, fork, position, value)
                SELECT n.number, i.fork, i.position, i.value FROM old_iteration i JOIN old_number n ON n.id = i.metric_id
                """);
        // What refers to others goes first.
        for (String table : new String[] {"iteration", "metric_summary", "metric", "measurement", "number"}) {
            handle.execute("DROP TABLE old_" + table);
        }
        for (String statement : INDEXES.split(";")) {
            handle.execute(statement.strip());
        }
    }

    private static void numberRuns(Handle handle) {
        handle.execute("ALTER TABLE run ADD COLUMN number INTEGER");
        handle.execute("""
                UPDATE run SET number =
                    (SELECT n.number FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY started_at, id) AS number FROM run) n
                     WHERE n.id = run.id)
                """);
        handle.execute("CREATE UNIQUE INDEX run_by_number ON run (number)");
    }

    /** A measurement or metric goes with its run; what many of them share stays. A value that was not given is NULL. */
    private static final String TABLES = """
            CREATE TABLE benchmark (
                id INTEGER NOT NULL PRIMARY KEY,
                hash TEXT NOT NULL UNIQUE,
                document TEXT NOT NULL
            );
            CREATE TABLE settings (
                id INTEGER NOT NULL PRIMARY KEY,
                hash TEXT NOT NULL UNIQUE,
                document TEXT NOT NULL
            );
            CREATE TABLE series (
                id INTEGER NOT NULL PRIMARY KEY,
                benchmark INTEGER NOT NULL REFERENCES benchmark (id),
                platform_id TEXT NOT NULL,
                name TEXT NOT NULL,
                unit TEXT NOT NULL,
                direction TEXT NOT NULL,
                UNIQUE (benchmark, platform_id, name, unit, direction)
            );
            CREATE TABLE measurement (
                id INTEGER NOT NULL PRIMARY KEY,
                run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                benchmark INTEGER NOT NULL REFERENCES benchmark (id),
                settings INTEGER NOT NULL REFERENCES settings (id),
                conditions TEXT
            );
            CREATE TABLE metric (
                id INTEGER NOT NULL PRIMARY KEY,
                measurement INTEGER NOT NULL REFERENCES measurement (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                run INTEGER NOT NULL,
                series INTEGER NOT NULL REFERENCES series (id),
                iterations INTEGER NOT NULL,
                forks TEXT NOT NULL,
                printed TEXT,
                published_log DOUBLE PRECISION,
                conditions TEXT,
                iterations_pruned_at BIGINT
            );
            CREATE TABLE iteration (
                metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE CASCADE,
                fork INTEGER NOT NULL,
                position INTEGER NOT NULL,
                value DOUBLE PRECISION,
                PRIMARY KEY (metric_id, fork, position)
            )""";

    private static final String INDEXES = """
            CREATE INDEX measurement_by_number_of_run ON measurement (run);
            CREATE INDEX measurement_by_number_of_benchmark ON measurement (benchmark, run);
            CREATE INDEX metric_by_number_of_measurement ON metric (measurement);
            CREATE INDEX metric_by_series ON metric (series, run);
            CREATE INDEX series_by_platform ON series (platform_id, name)""";

    /** Moves measurements and metrics, in their order. */
    private static final class Moving {
        private final Handle handle;
        private final SharedRows shared;
        private final RowBatch measurements;
        private final RowBatch metrics;
        private final RowBatch numbers;
        private final Map<String, Benchmark> benchmarks = new HashMap<>();
        private @Nullable String measurement;
        private int measurementNumber;
        private JsonNode settings = MissingNode.getInstance();
        private int metricNumber;

        Moving(Handle handle) {
            this.handle = handle;
            shared = new SharedRows(handle);
            measurements = RunWriter.measurements(handle);
            metrics = RunWriter.metrics(handle);
            numbers = new RowBatch(handle, "INSERT INTO old_number (id, number) VALUES (?, ?)");
        }

        void move() {
            handle.createQuery("""
                            SELECT m.id AS measurement, r.number AS run, r.platform_id, m.position AS place, m.benchmark,
                                m.settings, m.conditions, x.id AS metric, x.position, x.name, x.unit, x.direction,
                                s.iterations, s.forks, s.published_log, s.conditions AS side, s.iterations_pruned_at
                            FROM old_measurement m JOIN run r ON r.id = m.run_id
                            LEFT JOIN old_metric x ON x.measurement_id = m.id
                            LEFT JOIN old_metric_summary s ON s.metric_id = x.id
                            ORDER BY r.number, m.position, m.id, x.position
                            """).scanResultSet((rows, context) -> {
                ResultSet row = rows.get();
                while (row.next()) {
                    take(row);
                    if (metrics.isFull()) {
                        write();
                    }
                }
                return metricNumber;
            });
            write();
            measurements.close();
            metrics.close();
            numbers.close();
        }

        private void write() {
            measurements.write();
            metrics.write();
            numbers.write();
        }

        private void take(ResultSet row) throws SQLException {
            Benchmark benchmark = benchmarks.computeIfAbsent(
                    row.getString("benchmark"), text -> EnvironmentJson.benchmark(Json.parse(text, "the history")));
            int run = row.getInt("run");
            if (!row.getString("measurement").equals(measurement)) {
                measurement = row.getString("measurement");
                measurementNumber++;
                settings = Json.parse(row.getString("settings"), "the history");
                measurements.add(
                        measurementNumber,
                        run,
                        row.getInt("place"),
                        shared.benchmark(benchmark),
                        shared.settings(MeasurementJson.shared(settings)),
                        row.getString("conditions"));
            }
            String metric = row.getString("metric");
            if (metric == null) {
                return;
            }
            metricNumber++;
            Metric of = Metric.stored(row.getString("name"), row.getString("unit"), row.getString("direction"));
            String forks = row.getString("forks");
            metrics.add(
                    metricNumber,
                    measurementNumber,
                    row.getInt("position"),
                    run,
                    shared.series(shared.benchmark(benchmark), row.getString("platform_id"), of),
                    row.getInt("iterations"),
                    forks == null ? "" : forks,
                    MeasurementJson.printed(MeasurementJson.summary(settings, of.name())),
                    number(row, "published_log"),
                    row.getString("side"),
                    wholeNumber(row, "iterations_pruned_at"));
            numbers.add(metric, metricNumber);
        }

        private static @Nullable Double number(ResultSet row, String column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : value;
        }

        private static @Nullable Long wholeNumber(ResultSet row, String column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }
    }
}
