package dev.plumbline.store;

import dev.plumbline.format.codec.run.RunLine;
import dev.plumbline.format.codec.run.RunLine.Pruned;
import dev.plumbline.model.Measurement;
import dev.plumbline.store.migration.LooksOfRuns;
import dev.plumbline.store.rows.RunReader;
import dev.plumbline.store.rows.RunWriter;
import dev.plumbline.store.rows.SharedRows;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Runs with all that a history knows of them, on their way to another history. */
final class RunLines {
    private RunLines() {}

    static Optional<RunLine> read(Handle handle, String id) {
        return RunReader.run(handle, id)
                .map(run -> new RunLine(
                        run,
                        run.valid() ? "" : text(handle, "SELECT invalid_reason FROM run WHERE id = :run", id),
                        Set.copyOf(handle.createQuery("SELECT tag FROM tag WHERE run_id = :run")
                                .bind("run", id)
                                .mapTo(String.class)
                                .list()),
                        LooksOfRuns.read(handle, id),
                        pruned(handle, id)));
    }

    private static String text(Handle handle, String query, String id) {
        return handle.createQuery(query).bind("run", id).mapTo(String.class).one();
    }

    private static List<Pruned> pruned(Handle handle, String id) {
        return handle
                .createQuery("""
                        SELECT b.document, s.name, x.iterations, x.forks FROM metric x
                        JOIN measurement m ON m.id = x.measurement JOIN run r ON r.number = m.run
                        JOIN series s ON s.id = x.series JOIN benchmark b ON b.id = s.benchmark
                        WHERE r.id = :run AND x.iterations_pruned_at IS NOT NULL AND x.forks <> ''
                        """)
                .bind("run", id)
                .map((row, context) -> new Pruned(
                        RunReader.benchmark(row.getString(1)).key(), row.getString(2), row.getInt(3), row.getString(4)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Pruned::benchmarkKey).thenComparing(Pruned::metric))
                .toList();
    }

    /** Called inside a transaction. What was pruned there counts as pruned here, now. */
    static void write(Handle handle, RunLine line, long now) {
        String id = line.run().id();
        RunWriter.write(handle, List.of(line.run()));
        line.tags().forEach(tag -> History.addTag(handle, id, tag));
        line.looks().ifPresent(limits -> LooksOfRuns.write(handle, id, limits));
        if (!line.invalidReason().isEmpty()) {
            History.markInvalid(handle, id, line.invalidReason());
        }
        Map<String, String> hashes = new HashMap<>();
        line.run().measurements().stream()
                .map(Measurement::benchmark)
                .forEach(benchmark -> hashes.put(benchmark.key(), SharedRows.hash(benchmark)));
        for (Pruned metric : line.pruned()) {
            Update update = handle.createUpdate("""
                    UPDATE metric SET forks = :forks, iterations = :iterations, iterations_pruned_at = :now
                    WHERE measurement IN (SELECT m.id FROM measurement m JOIN run r ON r.number = m.run WHERE r.id = :run)
                        AND forks = '' AND series IN
                        (SELECT s.id FROM series s JOIN benchmark b ON b.id = s.benchmark
                         WHERE b.hash = :hash AND s.name = :name)
                    """);
            update.bind("forks", metric.forks())
                    .bind("iterations", metric.iterations())
                    .bind("now", now)
                    .bind("run", id)
                    .bind("hash", hashes.getOrDefault(metric.benchmarkKey(), ""))
                    .bind("name", metric.metric())
                    .execute();
        }
    }
}
