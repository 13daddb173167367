package dev.plumbline.store;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * All runs of a workspace. Every method opens and closes its own connection, so several Plumblines may share one
 * database; a run is written in one transaction, so a kill leaves it whole or not at all.
 */
public final class History {
    private final Path file;
    private final Jdbi jdbi;

    private History(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    /** Opens the database, and makes it when there is none. */
    public static History open(Path file) {
        return new History(file, Database.openSqlite(file));
    }

    /** Writes a run, or replaces an earlier state of the same run. A mark of invalidity stays. */
    public void save(Run run) {
        use(handle -> {
            handle.useTransaction(h -> RunWriter.write(h, run));
            return run;
        });
    }

    /** All runs without their values, newest first. */
    public List<RunHeader> runs() {
        return use(RunReader::headers);
    }

    /** A whole run. */
    public Optional<Run> run(String id) {
        return use(handle -> RunReader.run(handle, id));
    }

    /** The newest valid runs of a benchmark on a platform, newest first, primary metric only. */
    public List<Measured> recent(Benchmark benchmark, String platformId, int most) {
        return use(handle -> RunReader.recent(handle, benchmark, platformId, most));
    }

    /** Every benchmark that a valid run measured on a platform. */
    public List<Benchmark> benchmarks(String platformId) {
        return use(handle -> RunReader.benchmarks(handle, platformId));
    }

    /** A measurement with the run it belongs to. */
    public record Measured(String runId, Measurement measurement) {}

    /** Takes a run out of history, σ_run and trends, with a reason; an empty reason takes it in again. */
    public boolean markInvalid(String runId, String reason) {
        return use(handle -> handle.createUpdate("UPDATE run SET invalid_reason = :reason WHERE id = :id")
                        .bind("reason", reason.isBlank() ? null : reason)
                        .bind("id", runId)
                        .execute()
                > 0);
    }

    /** Adds a tag to a run; twice is the same as once. */
    public void tag(String runId, String tag) {
        use(handle -> handle.createUpdate(
                        "INSERT INTO tag (run_id, tag) VALUES (:run, :tag) ON CONFLICT (run_id, tag) DO NOTHING")
                .bind("run", runId)
                .bind("tag", tag)
                .execute());
    }

    private <T> T use(org.jdbi.v3.core.HandleCallback<T, JdbiException> work) {
        try (Handle handle = jdbi.open()) {
            return work.withHandle(handle);
        } catch (JdbiException e) {
            throw Database.complaint(file, e);
        }
    }
}
