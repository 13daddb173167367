package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What keeps a history in good order: copies, checks, and making room. */
public final class HistoryCare {
    private static final int SHOWN = 20;
    private static final String OLD = """
            (SELECT x.id FROM metric x JOIN measurement m ON m.id = x.measurement JOIN run r ON r.number = m.run
             WHERE r.started_at < :before)""";

    private final Store store;

    HistoryCare(Store store) {
        this.store = store;
    }

    /**
     * Copies the database into a new file. The copy is consistent: it holds every transaction that was acknowledged
     * before it began, and no part of any other, also while a run is being recorded.
     *
     * @throws PlumblineException when the file is there already, or the database is a server
     */
    public void backup(Path target) {
        if (store.isServer()) {
            throw PlumblineException.usage("the history is on a PostgreSQL server; pg_dump makes a backup of it");
        }
        if (Files.exists(target)) {
            throw PlumblineException.usage(target + " is there already; name a new file");
        }
        store.read(handle -> handle.createUpdate("VACUUM INTO :target")
                .bind("target", target.toString())
                .execute());
    }

    /** Everything that is wrong, a sentence each; nothing when all is well. */
    public List<String> verify() {
        return store.read(handle -> {
            List<String> problems = new ArrayList<>();
            if (!store.isServer()) {
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).forEach(line -> {
                    if (!line.equals("ok")) {
                        problems.add("the file is damaged: " + line);
                    }
                });
                long orphans = handle.createQuery("PRAGMA foreign_key_check").mapToMap().stream()
                        .count();
                if (orphans > 0) {
                    problems.add(orphans + " rows belong to nothing");
                }
            }
            handle.createQuery("""
                            SELECT DISTINCT r.id FROM run r JOIN measurement m ON m.run = r.number
                            JOIN metric x ON x.measurement = m.id LEFT JOIN iteration i ON i.metric_id = x.id
                            WHERE i.metric_id IS NULL AND x.forks <> '' AND x.iterations_pruned_at IS NULL
                            """).mapTo(String.class).stream()
                    .limit(SHOWN)
                    .forEach(run -> problems.add("run " + run + " lost iterations that nobody pruned"));
            return problems;
        });
    }

    /** What a prune takes away: the iterations of so many runs. */
    public record Pruned(long runs, long iterations) {}

    /** What {@link #prune} would take away. */
    public Pruned preview(Instant olderThan) {
        return store.read(handle -> count(handle, olderThan));
    }

    /**
     * Deletes the iterations of runs that began before a moment; what each fork says in both lenses stays, so series
     * keep every run. Logged for good.
     */
    public Pruned prune(Instant olderThan, String who) {
        return store.inTransaction(handle -> {
            Pruned pruned = count(handle, olderThan);
            handle.createUpdate("UPDATE metric SET iterations_pruned_at = :now WHERE id IN " + OLD)
                    .bind("now", store.now().toEpochMilli())
                    .bind("before", olderThan.toEpochMilli())
                    .execute();
            handle.createUpdate("DELETE FROM iteration WHERE metric_id IN " + OLD)
                    .bind("before", olderThan.toEpochMilli())
                    .execute();
            handle.createUpdate("""
                            INSERT INTO prune_log (id, pruned_at, who, older_than, runs, iterations)
                            VALUES (:id, :now, :who, :before, :runs, :iterations)
                            """)
                    .bind("id", UUID.randomUUID().toString())
                    .bind("now", store.now().toEpochMilli())
                    .bind("who", who)
                    .bind("before", olderThan.toEpochMilli())
                    .bind("runs", pruned.runs())
                    .bind("iterations", pruned.iterations())
                    .execute();
            return pruned;
        });
    }

    private static Pruned count(Handle handle, Instant olderThan) {
        return handle.createQuery("""
                        SELECT COUNT(DISTINCT r.id) AS runs, COUNT(*) AS iterations
                        FROM run r JOIN measurement m ON m.run = r.number JOIN metric x ON x.measurement = m.id
                        JOIN iteration i ON i.metric_id = x.id WHERE r.started_at < :before
                        """)
                .bind("before", olderThan.toEpochMilli())
                .map((row, context) -> new Pruned(row.getLong("runs"), row.getLong("iterations")))
                .one();
    }
}
