package dev.plumbline.store;

import dev.plumbline.format.codec.RunLine;
import dev.plumbline.format.codec.RunLine.Pruned;
import java.util.List;
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
                        pruned(handle, id)));
    }

    private static String text(Handle handle, String query, String id) {
        return handle.createQuery(query).bind("run", id).mapTo(String.class).one();
    }

    private static List<Pruned> pruned(Handle handle, String id) {
        return handle.createQuery("""
                        SELECT benchmark_key, name, iterations, forks FROM metric_summary
                        WHERE run_id = :run AND iterations_pruned_at IS NOT NULL AND forks <> ''
                        ORDER BY benchmark_key, name
                        """)
                .bind("run", id)
                .map((row, context) -> new Pruned(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)))
                .list();
    }

    /** Called inside a transaction. What was pruned there counts as pruned here, now. */
    static void write(Handle handle, RunLine line, long now) {
        String id = line.run().id();
        RunWriter.write(handle, line.run());
        line.tags().forEach(tag -> History.addTag(handle, id, tag));
        if (!line.invalidReason().isEmpty()) {
            History.markInvalid(handle, id, line.invalidReason());
        }
        for (Pruned metric : line.pruned()) {
            Update update = handle.createUpdate("""
                    UPDATE metric_summary SET forks = :forks, iterations = :iterations, iterations_pruned_at = :now
                    WHERE run_id = :run AND benchmark_key = :key AND name = :name AND forks = ''
                    """);
            update.bind("forks", metric.forks())
                    .bind("iterations", metric.iterations())
                    .bind("now", now)
                    .bind("run", id)
                    .bind("key", metric.benchmarkKey())
                    .bind("name", metric.metric())
                    .execute();
        }
    }
}
