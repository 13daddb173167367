package dev.plumbline.store;

import dev.plumbline.format.codec.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Migration 10: a mean that a harness printed without values is in the series of its benchmark. It stood only in the
 * settings of the measurement, which is JSON, and no SQL that two databases share reads that; hence in Java.
 */
final class PrintedMeans implements JavaMigration {
    private static final int VERSION = 10;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(Integer.toString(VERSION));
    }

    @Override
    public String getDescription() {
        return "printed means";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    private record Printed(String metricId, double log) {}

    @Override
    public void migrate(Context context) {
        // Flyway closes the connection, so the handle on it stays open.
        Handle handle = Jdbi.open(context.getConnection());
        handle.execute("ALTER TABLE metric_summary ADD COLUMN published_log DOUBLE PRECISION");
        PreparedBatch batch = handle.prepareBatch("UPDATE metric_summary SET published_log = ? WHERE metric_id = ?");
        handle
                .createQuery("""
                        SELECT s.metric_id, s.name, s.unit, m.settings FROM metric_summary s
                        JOIN metric x ON x.id = s.metric_id JOIN measurement m ON m.id = x.measurement_id
                        WHERE s.forks = ''
                        """)
                .map((row, query) -> {
                    Metric metric = new Metric(row.getString("name"), MetricUnit.of(row.getString("unit")));
                    return new Printed(
                            row.getString("metric_id"),
                            MetricSummary.publishedLog(
                                    metric,
                                    MeasurementJson.summary(
                                            Json.parse(row.getString("settings"), "the history"), metric.name())));
                })
                .list()
                .stream()
                .filter(printed -> Double.isFinite(printed.log()))
                .forEach(printed -> batch.add(printed.log(), printed.metricId()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
