package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the database file of a workspace and brings its schema up to date. */
final class Database {
    /** Number of the newest migration, be it in {@code db/migration} or in Java. */
    static final int SCHEMA = 15;

    /** Several writers take turns; four imports of a hundred files each are each done within this time. */
    private static final int BUSY_MILLIS = 20_000;

    private static final int CACHE_KIB = 64 * 1024;

    private Database() {}

    /**
     * Opens the file, and makes it where there is none. A file that cannot be written can be read all the same.
     *
     * @throws PlumblineException when it can neither be written nor read
     */
    static Jdbi openSqlite(Path file) {
        if (UnwritableFile.is(file)) {
            return openUnwritable(file);
        }
        try {
            return openWritable(file);
        } catch (PlumblineException e) {
            if (Files.exists(file) && e.kind() == PlumblineException.Kind.FAILED && isFull(causes(e.getCause()))) {
                return openUnwritable(file);
            }
            throw e;
        }
    }

    /** The index of SQLite's log finds no room either. */
    private static boolean isFull(String causes) {
        return causes.contains("full") || causes.contains("ioerr_shmsize");
    }

    /** To be read only; nothing is written, beside the file neither. */
    static Jdbi openUnwritable(Path file) {
        try {
            if (!UnwritableFile.needsCopy(file)) {
                SQLiteDataSource source = UnwritableFile.inPlace(file);
                if (stampedSchema(source) == SCHEMA) {
                    return Jdbi.create(source);
                }
            }
            Path copy = UnwritableFile.copy(file);
            openWritable(copy);
            return Jdbi.create(UnwritableFile.copied(copy));
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file + " cannot be written, and no copy of it can be made to read (" + e.getMessage()
                            + "); make room in the temporary folder",
                    e);
        } catch (JdbiException e) {
            throw complaint(file.toString(), e);
        }
    }

    private static Jdbi openWritable(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        // Of an import, whose rows go to many places of many indexes; taken only when it is needed.
        config.setCacheSize(-CACHE_KIB);
        config.enforceForeignKeys(true);
        // Read-then-write transactions that begin as readers could fail when they turn into writers.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            refuseLogAlone(file);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            if (stampedSchema(source) != SCHEMA) {
                migrate(source, file.toString());
            }
            return Jdbi.create(source);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the folder of " + file + " cannot be made (" + e.getMessage() + "); check its permissions", e);
        } catch (FlywayException | JdbiException e) {
            throw complaint(file.toString(), e);
        }
    }

    /** SQLite would delete the log of a file that is gone, and with it what is only written there. */
    private static void refuseLogAlone(Path file) throws IOException {
        Path log = UnwritableFile.log(file);
        boolean gone = !Files.exists(file) || Files.size(file) == 0;
        if (gone && Files.exists(log) && Files.size(log) > 0) {
            throw PlumblineException.usage(file + " is gone, but its log " + log.getFileName()
                    + " is still there; put the file back beside it, or move the log away too; nothing was changed");
        }
    }

    private static void migrate(DataSource source, String shown) {
        Migrations.run(source, shown);
        Jdbi.create(source).useHandle(handle -> handle.execute("PRAGMA user_version = " + SCHEMA));
    }

    /**
     * The newest migration that the file has seen. Flyway would find the same, but takes a third of a second of every
     * start for it.
     */
    private static int stampedSchema(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** What the database complains of, as a sentence. */
    static PlumblineException complaint(String file, RuntimeException e) {
        String text = causes(e);
        String sentence;
        if (isFull(text)) {
            sentence = "there is no space left for " + file + "; free some, everything written before is kept";
        } else if (text.contains("not a database") || text.contains("malformed") || text.contains("corrupt")) {
            return PlumblineException.usage(
                    file + " is no intact database; move it away and measure anew, or restore a backup", e);
        } else if (text.contains("readonly")
                || text.contains("read-only")
                || text.contains("unable to open")
                || text.contains("cantopen")) {
            sentence = file + " cannot be written; check the permissions of the file and its folder";
        } else if (text.contains("busy") || text.contains("locked")) {
            sentence = file + " is locked by another program; close it and try again";
        } else {
            sentence = file + " cannot be used (" + lastMessage(e) + ")";
        }
        return PlumblineException.failed(sentence, e);
    }

    /** What it and its causes say, in small letters. */
    private static String causes(@Nullable Throwable e) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static String lastMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no message");
    }

    /** Whether this is the database's own complaint rather than a mistake of ours. */
    static boolean isComplaint(RuntimeException e) {
        return e instanceof JdbiException || e.getCause() instanceof SQLException;
    }
}
