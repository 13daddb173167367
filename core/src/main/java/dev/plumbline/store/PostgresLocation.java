package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server that a team shares, named as people write it: {@code postgresql://host:5432/plumbline}. */
final class PostgresLocation {
    private static final int CONNECT_SECONDS = 10;

    private PostgresLocation() {}

    static Jdbi open(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres://", "postgresql://"));
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage(
                    "'" + shown(url) + "' is no database address; write postgresql://host:5432/name", e);
        }
        source.setConnectTimeout(CONNECT_SECONDS);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw complaint(url, e);
        }
        return Jdbi.create(source);
    }

    private static PlumblineException complaint(String url, FlywayException e) {
        SQLException cause = null;
        for (Throwable t = e; t != null; t = t.getCause()) {
            cause = t instanceof SQLException sql ? sql : cause;
        }
        String why = cause == null || cause.getMessage() == null ? String.valueOf(e.getMessage()) : cause.getMessage();
        String first = why.lines().findFirst().orElse("no message");
        boolean refused = first.toLowerCase(Locale.ROOT).contains("connect");
        return PlumblineException.failed(
                "the database " + shown(url) + " cannot be used (" + first + "); "
                        + (refused ? "is the server running and reachable?" : "check its name, user and password"),
                e);
    }

    /** The address without a password. */
    static String shown(String url) {
        return url.replaceFirst("^jdbc:", "")
                .replaceFirst("://([^:/@]+):[^@/]*@", "://$1@")
                .replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
