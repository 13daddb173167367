package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server that a team shares, named as people write it: {@code postgresql://host:5432/plumbline}. */
final class PostgresLocation {
    /** How long to wait for what another program holds locked. */
    static final int LOCK_SECONDS = 10;

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
        String ofTheAddress = source.getOptions();
        source.setOptions((ofTheAddress == null ? "" : ofTheAddress + " ") + "-c lock_timeout=" + LOCK_SECONDS + "s");
        try {
            Migrations.run(source, shown(url));
        } catch (FlywayException e) {
            throw PostgresComplaint.of(shown(url), e);
        }
        return Jdbi.create(source);
    }

    /** The address without a password. */
    static String shown(String url) {
        return url.replaceFirst("^jdbc:", "")
                .replaceFirst("://([^:/@]+):[^@/]*@", "://$1@")
                .replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
