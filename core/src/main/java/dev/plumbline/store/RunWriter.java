package dev.plumbline.store;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.format.codec.EnvironmentJson;
import dev.plumbline.format.codec.ForkConditionsJson;
import dev.plumbline.format.codec.ForkSummaries;
import dev.plumbline.format.codec.ForkSummaries.ForkSummary;
import dev.plumbline.format.codec.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Run;
import dev.plumbline.model.Values;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes runs inside a transaction that has locked out other writers; many rows go to the database at once. */
final class RunWriter {
    private final Handle handle;
    private final SharedRows shared;
    private final PreparedBatch measurements;
    private final PreparedBatch metrics;
    private final PreparedBatch iterations;

    private RunWriter(Handle handle) {
        this.handle = handle;
        shared = new SharedRows(handle);
        measurements = measurements(handle);
        metrics = metrics(handle);
        iterations = handle.prepareBatch("INSERT INTO iteration (metric_id, fork, position, value) VALUES (?, ?, ?, ?)");
    }

    /** Rows of measurements, to be written together: id, run, position, benchmark, settings, conditions. */
    static PreparedBatch measurements(Handle handle) {
        return handle.prepareBatch("INSERT INTO measurement (id, run, position, benchmark, settings, conditions) "
                + "VALUES (?, ?, ?, ?, ?, ?)");
    }

    /**
     * Rows of metrics: id, measurement, position, run, series, iterations, forks, printed, published_log, conditions,
     * iterations_pruned_at.
     */
    static PreparedBatch metrics(Handle handle) {
        return handle.prepareBatch("""
                INSERT INTO metric (id, measurement, position, run, series, iterations, forks, printed, published_log,
                    conditions, iterations_pruned_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    }

    static void write(Handle handle, List<Run> runs) {
        RunWriter writer = new RunWriter(handle);
        runs.forEach(writer::write);
        writer.flush();
    }

    private void write(Run run) {
        int number = number(run);
        for (int i = 0; i < run.measurements().size(); i++) {
            write(number, run.platform().id(), i, run.measurements().get(i));
        }
        for (int i = 0; i < run.failures().size(); i++) {
            write(run.id(), i, run.failures().get(i));
        }
    }

    /** The number of a run whose row is written, and of which nothing else is there. */
    private int number(Run run) {
        Optional<Integer> known = handle.createQuery("SELECT number FROM run WHERE id = :id")
                .bind("id", run.id())
                .mapTo(Integer.class)
                .findOne();
        if (known.isPresent()) {
            flush(); // rows of the same run may wait, too
            handle.execute("DELETE FROM measurement WHERE run = ?", known.get());
            handle.execute("DELETE FROM failed_fork WHERE run_id = ?", run.id());
        }
        int number = known.orElseGet(shared::nextRun);
        handle.createUpdate("""
                        INSERT INTO run (id, number, name, started_at, platform_id, environment, revision, state)
                        VALUES (:id, :number, :name, :startedAt, :platform, :environment, :revision, :state)
                        ON CONFLICT (id) DO UPDATE SET state = excluded.state, environment = excluded.environment
                        """)
                .bind("id", run.id())
                .bind("number", number)
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
        return number;
    }

    private void write(int run, String platformId, int position, Measurement measurement) {
        int id = shared.next("measurement");
        measurements.add(
                id,
                run,
                position,
                shared.benchmark(measurement.benchmark()),
                shared.settings(MeasurementJson.shared(measurement)),
                conditions(measurement));
        for (int i = 0; i < measurement.metrics().size(); i++) {
            MetricValues metric = measurement.metrics().get(i);
            int metricId = shared.next("metric");
            List<ForkSummary> forks = ForkSummaries.of(metric);
            PublishedScore printed = metric.isSummaryOnly() ? metric.published() : PublishedScore.UNKNOWN;
            metrics.add(
                    metricId,
                    id,
                    i,
                    run,
                    shared.series(measurement.benchmark(), platformId, metric.metric()),
                    PackedForks.iterations(forks),
                    PackedForks.text(forks),
                    MeasurementJson.printed(printed),
                    finite(PackedForks.publishedLog(metric.metric(), printed)),
                    PackedConditions.text(SideConditions.of(metric.forks(), 0)),
                    null);
            for (int fork = 0; fork < metric.forks().size(); fork++) {
                write(metricId, fork + 1, metric.forks().get(fork));
            }
        }
    }

    private static @Nullable String conditions(Measurement measurement) {
        ObjectNode node = Json.object();
        ForkConditionsJson.put(node, measurement);
        return node.isEmpty() ? null : node.toString();
    }

    private void write(int metricId, int fork, Fork values) {
        int warmups = values.warmup().size();
        write(metricId, fork, -warmups, values.warmup());
        write(metricId, fork, 0, values.measured());
    }

    private void write(int metricId, int fork, int first, Values values) {
        for (int i = 0; i < values.size(); i++) {
            iterations.add(metricId, fork, first + i, finite(values.get(i)));
        }
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** What refers to others goes after them. */
    private void flush() {
        for (PreparedBatch batch : List.of(measurements, metrics, iterations)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private void write(String runId, int position, Run.FailedFork failed) {
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
