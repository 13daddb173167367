package dev.plumbline.store;

import dev.plumbline.format.codec.run.RunLine;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Confirmation;
import dev.plumbline.model.LookLimits;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.store.migration.LooksOfRuns;
import dev.plumbline.store.rows.RowBatch;
import dev.plumbline.store.rows.RunChange;
import dev.plumbline.store.rows.RunHeader;
import dev.plumbline.store.rows.RunMeasurement;
import dev.plumbline.store.rows.RunReader;
import dev.plumbline.store.rows.RunWriter;
import dev.plumbline.store.rows.SeriesReader;
import dev.plumbline.store.rows.SeriesRows;
import dev.plumbline.store.rows.StoredSeries;
import dev.plumbline.store.rows.UnitRuns;
import dev.plumbline.trend.SeriesPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * All runs of a workspace. Every method opens and closes its own connection, so several Plumblines may share one
 * database; a run is written in one transaction, so a kill leaves it whole or not at all.
 */
public final class History {
    private static final String TAG =
            "INSERT INTO tag (run_id, tag) VALUES (?, ?) ON CONFLICT (run_id, tag) DO NOTHING";

    private final Store store;

    History(Store store) {
        this.store = store;
    }

    /** Opens the database file, and makes it when there is none. */
    public static History open(Path file) {
        return Store.sqlite(file).history();
    }

    /** Writes a run, or replaces an earlier state of the same run. A mark of invalidity stays. */
    public void save(Run run) {
        store.write(handle -> RunWriter.write(handle, List.of(run)));
    }

    /**
     * Writes what is new of a run, so that a run of many benchmarks is not written again after each of them.
     *
     * @return false when this history does not know the run that it is new of, as one does not that was made anew; nothing
     *     was written then
     */
    public boolean save(RunChange change) {
        boolean[] written = new boolean[1];
        store.write(handle -> written[0] = RunWriter.write(handle, change));
        return written[0];
    }

    /** Writes several runs and their tags: all of them, or none. */
    public void saveAll(List<Run> runs, Set<String> tags) {
        store.write(handle -> {
            RunWriter.write(handle, runs);
            try (RowBatch rows = new RowBatch(handle, TAG)) {
                runs.forEach(run -> tags.forEach(tag -> rows.add(run.id(), tag)));
                rows.write();
            }
        });
    }

    /**
     * Looks, once before much is written, whether the database is whole.
     *
     * @throws PlumblineException when it is damaged; nothing was changed then
     */
    public void refuseDamage() {
        store.refuseDamage();
    }

    /** A run with all that is known of it, for another history. */
    public Optional<RunLine> line(String id) {
        return store.read(handle -> RunLines.read(handle, id));
    }

    /** Writes what {@link #line} of another history told: all of them, or none. */
    public void takeIn(List<RunLine> lines) {
        long now = store.now().toEpochMilli();
        store.write(handle -> lines.forEach(line -> RunLines.write(handle, line, now)));
    }

    /** The ids of all runs. */
    public Set<String> ids() {
        return store.read(handle ->
                handle.createQuery("SELECT id FROM run").mapTo(String.class).set());
    }

    /** The runs that somebody asked for, without their values, newest first; confirmations belong to their check. */
    public List<RunHeader> runs() {
        return everyRun().stream()
                .filter(run -> !Confirmation.isName(run.name()))
                .toList();
    }

    /** All runs without their values, confirmations of checks included, newest first. */
    public List<RunHeader> everyRun() {
        return store.read(RunReader::headers);
    }

    /** A whole run. */
    public Optional<Run> run(String id) {
        return store.read(handle -> RunReader.run(handle, id));
    }

    /** In how many valid runs each benchmark was measured on a platform. */
    public Map<Benchmark, Integer> counts(String platformId) {
        return store.read(handle -> RunReader.counts(handle, platformId));
    }

    /** The newest valid runs of a benchmark on a platform, newest first, primary metric only. */
    public List<RunMeasurement> recent(Benchmark benchmark, String platformId, int most) {
        return recent(List.of(benchmark), platformId, most);
    }

    /** The same of a benchmark that had several names. */
    public List<RunMeasurement> recent(List<Benchmark> names, String platformId, int most) {
        return store.read(handle -> RunReader.recent(handle, names, platformId, most));
    }

    /** Every benchmark that a valid run measured on a platform. */
    public List<Benchmark> benchmarks(String platformId) {
        return store.read(handle -> RunReader.benchmarks(handle, platformId));
    }

    /** Every platform that a valid run was measured on. */
    public List<String> platforms() {
        return store.read(SeriesReader::platforms);
    }

    /** What was measured of a benchmark, under any of its names, on a platform; the primary metric first. */
    public List<Metric> metrics(List<Benchmark> names, String platformId) {
        return store.read(handle -> SeriesReader.metrics(handle, names, platformId));
    }

    /**
     * The valid runs of one metric of a benchmark on a platform, the older first; from the summaries of forks, so that
     * a series of many runs is read at once and outlives pruned iterations.
     *
     * @param names of the benchmark, the one of today first; it holds where a run has two of them
     */
    public List<SeriesPoint> series(List<Benchmark> names, String platformId, String metric) {
        return store.read(handle -> SeriesReader.series(handle, names, platformId, metric));
    }

    /** In which units the valid runs have a metric of a benchmark: a series is of those that convert to one of them. */
    public List<UnitRuns> units(List<Benchmark> names, String platformId, String metric) {
        return store.read(handle -> SeriesReader.units(handle, names, platformId, metric));
    }

    /** The same of all benchmarks of a platform at once, by {@link Benchmark#key}. */
    public Map<String, StoredSeries> allSeries(String platformId, String metric) {
        return store.read(handle -> SeriesRows.read(handle, List.of(), platformId, metric));
    }

    /** Takes a run out of history, σ_run and trends, with a reason; an empty reason takes it in again. */
    public boolean markInvalid(String runId, String reason) {
        return store.inTransaction(handle -> markInvalid(handle, runId, reason));
    }

    static boolean markInvalid(Handle handle, String runId, String reason) {
        return handle.createUpdate("UPDATE run SET invalid_reason = :reason WHERE id = :id")
                        .bind("reason", reason.isBlank() ? null : reason)
                        .bind("id", runId)
                        .execute()
                > 0;
    }

    /** The tags of a run; none when there is no such run. */
    public Set<String> tags(String runId) {
        return Set.copyOf(store.read(handle -> handle.createQuery("SELECT tag FROM tag WHERE run_id = :run")
                .bind("run", runId)
                .mapTo(String.class)
                .list()));
    }

    /** At what looks a run was judged that stopped by itself; empty of any other. */
    public Optional<LookLimits> looks(String runId) {
        return store.read(handle -> LooksOfRuns.read(handle, runId));
    }

    /** Keeps at what looks a run was judged. */
    public void judgedAt(String runId, LookLimits limits) {
        store.write(handle -> LooksOfRuns.write(handle, runId, limits));
    }

    /** Adds a tag to a run; twice is the same as once. */
    public void tag(String runId, String tag) {
        store.write(handle -> addTag(handle, runId, tag));
    }

    static void addTag(Handle handle, String runId, String tag) {
        handle.execute(TAG, runId, tag);
    }
}
