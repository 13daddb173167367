package dev.plumbline.store.rows;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.codec.run.ForkConditionsJson;
import dev.plumbline.format.codec.run.ForkSummaries;
import dev.plumbline.format.codec.run.ForkSummaries.ForkSummary;
import dev.plumbline.format.codec.run.MeasurementJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes runs inside a transaction that has locked out other writers; many rows go to the database at once. */
public final class RunWriter implements AutoCloseable {
    private final Handle handle;
    private final SharedRows shared;
    private final RowBatch runs;
    private final RowBatch measurements;
    private final RowBatch metrics;
    private final RowBatch iterations;

    private RunWriter(Handle handle) {
        this.handle = handle;
        shared = new SharedRows(handle);
        runs = new RowBatch(handle, """
                INSERT INTO run (id, number, name, started_at, platform_id, environment, revision, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, environment = excluded.environment
                """);
        measurements = measurements(handle);
        metrics = metrics(handle);
        iterations =
                new RowBatch(handle, "INSERT INTO iteration (metric_id, fork, position, value) VALUES (?, ?, ?, ?)");
    }

    /** Rows of measurements: id, run, position, benchmark, settings, conditions. */
    public static RowBatch measurements(Handle handle) {
        return new RowBatch(
                handle,
                "INSERT INTO measurement (id, run, position, benchmark, settings, conditions) "
                        + "VALUES (?, ?, ?, ?, ?, ?)");
    }

    /**
     * Rows of metrics: id, measurement, position, run, series, iterations, forks, printed, published_log, conditions,
     * iterations_pruned_at.
     */
    public static RowBatch metrics(Handle handle) {
        return new RowBatch(handle, """
                INSERT INTO metric (id, measurement, position, run, series, iterations, forks, printed, published_log,
                    conditions, iterations_pruned_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
    }

    /** Writes these runs, each in the place of an earlier state of it. */
    public static void write(Handle handle, List<Run> runs) {
        try (RunWriter writer = new RunWriter(handle)) {
            Map<String, Integer> known = writer.known(runs);
            for (Run run : runs) {
                writer.write(run, known);
            }
            writer.flush();
        }
    }

    /** Writes what is new of a run. */
    public static boolean write(Handle handle, RunChange change) {
        try (RunWriter writer = new RunWriter(handle)) {
            Integer known = writer.known(List.of(change.run())).get(change.run().id());
            if (known == null && !change.begins()) {
                return false;
            }
            writer.change(change, known == null ? writer.shared.nextRun() : known);
            writer.flush();
            return true;
        }
    }

    private void change(RunChange change, int number) {
        Run run = change.run();
        header(run, number);
        flush(); // what follows refers to it
        int next = handle.createQuery("SELECT COALESCE(MAX(position) + 1, 0) FROM measurement WHERE run = :run")
                .bind("run", number)
                .mapTo(Integer.class)
                .one();
        for (Map.Entry<Benchmark, Optional<Measurement>> changed :
                change.changed().entrySet()) {
            Optional<Integer> place = forget(number, shared.benchmark(changed.getKey()));
            if (changed.getValue().isPresent()) {
                write(
                        number,
                        run.platform().id(),
                        place.orElse(next),
                        changed.getValue().get());
                next += place.isPresent() ? 0 : 1;
            }
        }
        handle.execute("DELETE FROM failed_fork WHERE run_id = ? AND position >= ?", run.id(), change.knownFailures());
        failures(run, change.knownFailures());
    }

    /** Takes an earlier state of a measurement away; answers the place where it stood. */
    private Optional<Integer> forget(int run, int benchmark) {
        Optional<Integer> place = handle.createQuery(
                        "SELECT MIN(position) FROM measurement WHERE run = :run AND benchmark = :benchmark")
                .bind("run", run)
                .bind("benchmark", benchmark)
                .mapTo(Integer.class)
                .findOne();
        if (place.isPresent()) {
            handle.execute("DELETE FROM measurement WHERE run = ? AND benchmark = ?", run, benchmark);
        }
        return place;
    }

    /** The numbers of those runs that are there. */
    private Map<String, Integer> known(List<Run> wanted) {
        Map<String, Integer> known = new HashMap<>();
        if (!wanted.isEmpty()) {
            handle.createQuery("SELECT id, number FROM run WHERE id IN (<ids>)")
                    .bindList("ids", wanted.stream().map(Run::id).toList())
                    .map((row, context) -> known.put(row.getString(1), row.getInt(2)))
                    .list();
        }
        return known;
    }

    private void write(Run run, Map<String, Integer> known) {
        Integer number = known.get(run.id());
        if (number == null) {
            number = shared.nextRun();
            known.put(run.id(), number);
        } else {
            flush(); // rows of the same run may wait, too
            handle.execute("DELETE FROM measurement WHERE run = ?", number);
            handle.execute("DELETE FROM failed_fork WHERE run_id = ?", run.id());
        }
        header(run, number);
        for (int i = 0; i < run.measurements().size(); i++) {
            write(number, run.platform().id(), i, run.measurements().get(i));
        }
        if (!run.failures().isEmpty()) {
            flush(); // they refer to the run
        }
        failures(run, 0);
    }

    private void header(Run run, int number) {
        runs.add(
                run.id(),
                number,
                run.name(),
                run.startedAt().toEpochMilli(),
                run.platform().id(),
                EnvironmentJson.environment(run.platform().environment()).toString(),
                EnvironmentJson.revision(run.revision()).toString(),
                run.state().name());
    }

    private void failures(Run run, int from) {
        for (int i = from; i < run.failures().size(); i++) {
            write(run.id(), i, run.failures().get(i));
        }
    }

    private void write(int run, String platformId, int position, Measurement measurement) {
        int id = shared.next("measurement");
        int benchmark = shared.benchmark(measurement.benchmark());
        measurements.add(id, run, position, benchmark, shared.settings(measurement), conditions(measurement));
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
                    shared.series(benchmark, platformId, metric.metric()),
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
        if (metrics.isFull() || iterations.isFull()) {
            flush();
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
        for (RowBatch batch : List.of(runs, measurements, metrics, iterations)) {
            batch.write();
        }
    }

    @Override
    public void close() {
        for (RowBatch batch : List.of(runs, measurements, metrics, iterations)) {
            batch.close();
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
