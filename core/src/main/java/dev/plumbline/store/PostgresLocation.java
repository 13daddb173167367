package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that a team shares, named as people write it: {@code postgresql://ada@host:5432/plumbline}, with a
 * password behind the name or not (libpq, "Connection URIs"). The driver alone would take the name for a part of the host.
 */
final class PostgresLocation {
    /** How long to wait for what another program holds locked. */
    static final int LOCK_SECONDS = 10;

    private static final int CONNECT_SECONDS = 10;
    /**
     * Who logs in: everything before the last at-sign of the place, since people do not always encode what their
     * password holds.
     */
    private static final Pattern PERSON =
            Pattern.compile("://(?<user>[^:/@?]+)(?::(?<password>(?:[^?]*|.*)))?@(?=[^@?]*(?:\\?|$))");

    private static final Pattern PARAMETER = Pattern.compile("(?i)([?&])(ssl)?password=([^&]*)&?");

    private PostgresLocation() {}

    static Jdbi open(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            name(source, url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres://", "postgresql://"));
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

    private static void name(PGSimpleDataSource source, String address) {
        Matcher person = PERSON.matcher(address);
        String rest = person.replaceFirst("://");
        Matcher parameter = PARAMETER.matcher(rest);
        // Taken out, too: the driver prints an address that it does not understand.
        source.setURL(parameter.replaceAll("$1").replaceAll("[?&]$", ""));
        parameter.reset();
        while (parameter.find()) {
            if (parameter.group(2) == null) {
                source.setPassword(decoded(parameter.group(3)));
            } else {
                source.setSslPassword(decoded(parameter.group(3)));
            }
        }
        if (person.find(0)) {
            source.setUser(decoded(person.group("user")));
            String password = person.group("password");
            if (password != null) {
                source.setPassword(decoded(password));
            }
        }
    }

    /** A sign that means something in an address is written as a percent sign and its code; a plus is a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address without a password. */
    static String shown(String url) {
        return url.replaceFirst("^jdbc:", "")
                .replaceFirst(PERSON.pattern(), "://${user}@")
                .replaceAll("(?i)((?:ssl)?pass(?:word)?=).*", "$1…");
    }
}
