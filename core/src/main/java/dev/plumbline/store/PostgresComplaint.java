package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a PostgreSQL server complains of, as a sentence; told apart by SQLSTATE, since its words follow its language. */
final class PostgresComplaint {
    private static final String CONNECTION = "08";
    private static final String SERVER_STOPS = "57P";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY = "25006";

    private PostgresComplaint() {}

    /**
     * The sentence.
     *
     * @param shown the address without its password
     */
    static PlumblineException of(String shown, RuntimeException e) {
        SQLException cause = cause(e);
        String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
        String said = cause == null || cause.getMessage() == null ? String.valueOf(e.getMessage()) : cause.getMessage();
        String first = said.lines().findFirst().orElse("no message");
        return PlumblineException.failed("the database " + shown + " " + sentence(state, first), e);
    }

    private static String sentence(String state, String first) {
        if (state.startsWith(CONNECTION) || state.startsWith(SERVER_STOPS)) {
            return "cannot be used: is the server running and reachable? (" + first.split("\\. ", 2)[0] + ")";
        }
        return switch (state) {
            case LOCK_NOT_AVAILABLE ->
                "was held locked by another program for " + PostgresLocation.LOCK_SECONDS
                        + " s; try again when it is done (pg_stat_activity says who it is)";
            case DISK_FULL -> "has no space left on its server; free some, everything written before is kept";
            case READ_ONLY -> "may only be read; write to the primary server, or as a user who may write";
            default -> "cannot be used (" + first + "); check its name, user and password, and what the user may do";
        };
    }

    private static @Nullable SQLException cause(Throwable e) {
        SQLException cause = null;
        for (Throwable t = e; t != null; t = t.getCause()) {
            cause = t instanceof SQLException sql ? sql : cause;
        }
        return cause;
    }
}
