package dev.plumbline.store;

import dev.plumbline.format.codec.EnvironmentJson;
import dev.plumbline.format.codec.ForkConditionsJson;
import dev.plumbline.format.codec.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Run;
import dev.plumbline.store.MetricSummary.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes a run; called inside a transaction. */
final class RunWriter {
    private RunWriter() {}

    static void write(Handle handle, Run run) {
        handle.createUpdate("""
                        INSERT INTO run (id, name, started_at, platform_id, environment, revision, state)
                        VALUES (:id, :name, :startedAt, :platform, :environment, :revision, :state)
                        ON CONFLICT (id) DO UPDATE SET state = excluded.state, environment = excluded.environment
                        """)
                .bind("id", run.id())
                .bind("name", run.name())
                .bind("startedAt", run.startedAt().toEpochMilli())
                .bind("platform", run.platform().id())
                .bind(
                        "environment",
                        EnvironmentJson.environment(run.platform().environment())
                                .toString())
                .bind("revision", EnvironmentJson.revision(run.revision()).toString())
                .bind("state", run.state().name())
                .execute();
        handle.createUpdate("DELETE FROM measurement WHERE run_id = :id")
                .bind("id", run.id())
                .execute();
        handle.createUpdate("DELETE FROM failed_fork WHERE run_id = :id")
                .bind("id", run.id())
                .execute();
        PreparedBatch summaries = MetricSummary.batch(handle);
        for (int i = 0; i < run.measurements().size(); i++) {
            Measurement measurement = run.measurements().get(i);
            Place place = new Place(run.platform().id(), measurement.benchmark().key(), run.id());
            write(handle, place, i, measurement).forEach(summary -> summary.addTo(summaries));
        }
        if (summaries.size() > 0) {
            summaries.execute();
        }
        for (int i = 0; i < run.failures().size(); i++) {
            write(handle, run.id(), i, run.failures().get(i));
        }
    }

    /** Also gives what is to be said of its metrics, for one batch a run. */
    private static List<MetricSummary> write(Handle handle, Place place, int position, Measurement measurement) {
        String id = UUID.randomUUID().toString();
        handle.createUpdate("""
                        INSERT INTO measurement (id, run_id, position, benchmark_key, benchmark, settings, conditions)
                        VALUES (:id, :run, :position, :key, :benchmark, :settings, :conditions)
                        """)
                .bind("id", id)
                .bind("run", place.runId())
                .bind("position", position)
                .bind("key", place.benchmarkKey())
                .bind(
                        "benchmark",
                        EnvironmentJson.benchmark(measurement.benchmark()).toString())
                .bind("settings", MeasurementJson.settings(measurement).toString())
                .bind("conditions", conditions(measurement))
                .execute();
        List<MetricSummary> summaries = new ArrayList<>();
        for (int i = 0; i < measurement.metrics().size(); i++) {
            MetricValues metric = measurement.metrics().get(i);
            String metricId = write(handle, id, i, metric);
            summaries.add(MetricSummary.of(metricId, place, metric));
        }
        return summaries;
    }

    private static @Nullable String conditions(Measurement measurement) {
        ObjectNode node = Json.object();
        ForkConditionsJson.put(node, measurement);
        return node.isEmpty() ? null : node.toString();
    }

    /** Also gives the id that the metric got. */
    private static String write(Handle handle, String measurementId, int position, MetricValues metric) {
        String id = UUID.randomUUID().toString();
        handle.createUpdate("INSERT INTO metric (id, measurement_id, position, name, unit, direction) "
                        + "VALUES (:id, :m, :position, :name, :unit, :direction)")
                .bind("id", id)
                .bind("m", measurementId)
                .bind("position", position)
                .bind("name", metric.metric().name())
                .bind("unit", metric.metric().unit().text())
                .bind("direction", metric.metric().unit().direction().word())
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO iteration (metric_id, fork, position, value) VALUES (?, ?, ?, ?)");
        int fork = 1;
        for (Fork values : metric.forks()) {
            int warmups = values.warmup().size();
            for (int i = 0; i < warmups; i++) {
                batch.add(id, fork, i - warmups, finite(values.warmup().get(i)));
            }
            for (int i = 0; i < values.measured().size(); i++) {
                batch.add(id, fork, i, finite(values.measured().get(i)));
            }
            fork++;
        }
        if (batch.size() > 0) {
            batch.execute();
        }
        return id;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static void write(Handle handle, String runId, int position, Run.FailedFork failed) {
        handle.createUpdate("""
                        INSERT INTO failed_fork (run_id, position, benchmark, fork, failure, message)
                        VALUES (:run, :position, :benchmark, :fork, :failure, :message)
                        """)
                .bind("run", runId)
                .bind("position", position)
                .bind("benchmark", EnvironmentJson.benchmark(failed.benchmark()).toString())
                .bind("fork", failed.fork())
                .bind("failure", failed.failure().name())
                .bind("message", failed.message())
                .execute();
    }
}
