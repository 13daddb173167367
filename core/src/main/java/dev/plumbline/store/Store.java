package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database of a workspace: a SQLite file by default, a PostgreSQL server of a team by one setting. Every piece of
 * work opens and closes its own connection, so several Plumblines may share one database; what belongs together is one
 * transaction, so a kill leaves it whole or not at all.
 */
public final class Store {
    /** Any number will do, as long as every Plumbline takes the same. */
    private static final long WRITERS_LOCK = 7_310_575_211L;

    private final String name;
    private final Jdbi jdbi;
    private final boolean postgres;
    private final InstantSource clock;
    private final DamageCheck damage;

    private Store(String name, Jdbi jdbi, boolean postgres) {
        this.name = name;
        this.jdbi = jdbi;
        this.postgres = postgres;
        this.clock = InstantSource.system();
        this.damage = new DamageCheck(name);
    }

    /** Opens the file, and makes it when there is none. */
    public static Store sqlite(Path file) {
        return new Store(file.toString(), Database.openSqlite(file), false);
    }

    /** Opens a file on a disk that takes nothing. */
    static Store unwritable(Path file) {
        return new Store(file.toString(), Database.openUnwritable(file), false);
    }

    /**
     * Opens a PostgreSQL database.
     *
     * @param url {@code postgresql://host:port/name}, with user and password as parameters or from the environment of
     *     PostgreSQL's driver
     */
    public static Store postgres(String url) {
        return new Store(PostgresLocation.shown(url), PostgresLocation.open(url), true);
    }

    public History history() {
        return new History(this);
    }

    public ToolRegistry tools() {
        return new ToolRegistry(this);
    }

    public ReviewStore reviews() {
        return new ReviewStore(this);
    }

    public VectorStore vectors() {
        return new VectorStore(this);
    }

    public HistoryCare care() {
        return new HistoryCare(this);
    }

    /** Whether it is a server rather than a file. */
    boolean isServer() {
        return postgres;
    }

    Instant now() {
        return clock.instant();
    }

    <T> T read(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw complaint(e);
        }
    }

    /** All of it or nothing; what the work throws is thrown on, and nothing stays. */
    <T> T inTransaction(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(handle -> {
                lockWriters(handle);
                return work.apply(handle);
            });
        } catch (JdbiException e) {
            throw complaint(e);
        }
    }

    /** The same for tools and reviews, whose tables are looked at first; a server looks after its pages itself. */
    <T> T inRegistryTransaction(Function<Handle, T> work) {
        return inTransaction(handle -> {
            if (!postgres) {
                damage.before(handle, now());
            }
            return work.apply(handle);
        });
    }

    /**
     * Looks whether every page of the file can be read; a server looks after its pages itself.
     *
     * @throws PlumblineException when one is damaged
     */
    void refuseDamage() {
        if (!postgres) {
            read(handle -> {
                damage.everything(handle);
                return handle;
            });
        }
    }

    void writeRegistry(Consumer<Handle> work) {
        inRegistryTransaction(handle -> {
            work.accept(handle);
            return handle;
        });
    }

    private PlumblineException complaint(JdbiException e) {
        return postgres ? PostgresComplaint.of(name, e) : Database.complaint(name, e);
    }

    void write(Consumer<Handle> work) {
        inTransaction(handle -> {
            work.accept(handle);
            return handle;
        });
    }

    /** One writer at a time, as SQLite has it: positions are counted by looking at the last one. */
    private void lockWriters(Handle handle) {
        if (postgres) {
            handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) AS locked")
                    .bind("lock", WRITERS_LOCK)
                    .mapTo(Integer.class)
                    .one();
        }
    }
}
