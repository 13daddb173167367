package dev.plumbline.store.migration;

import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.store.rows.PackedForks;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Migration 10: a mean that a harness printed without values is in the series of its benchmark. It stood only in the
 * settings of the measurement, which is JSON, and no SQL that two databases share reads that; hence in Java.
 */
public final class PrintedMeans extends MigrationInJava {
    public PrintedMeans() {
        super(10, "printed means");
    }

    private record Printed(String metricId, double log) {}

    @Override
    void migrate(Handle handle) {
        handle.execute("ALTER TABLE metric_summary ADD COLUMN published_log DOUBLE PRECISION");
        PreparedBatch batch = handle.prepareBatch("UPDATE metric_summary SET published_log = ? WHERE metric_id = ?");
        handle
                .createQuery("""
                        SELECT s.metric_id, s.name, s.unit, m.settings FROM metric_summary s
                        JOIN metric x ON x.id = s.metric_id JOIN measurement m ON m.id = x.measurement_id
                        WHERE s.forks = ''
                        """)
                .map((row, query) -> {
                    Metric metric = Metric.stored(row.getString("name"), row.getString("unit"), "");
                    return new Printed(
                            row.getString("metric_id"),
                            PackedForks.publishedLog(
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
