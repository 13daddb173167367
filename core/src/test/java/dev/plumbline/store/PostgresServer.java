package dev.plumbline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real PostgreSQL server, started for a class of tests. */
final class PostgresServer implements BeforeAllCallback, AfterAllCallback {
    private @Nullable EmbeddedPostgres started;
    private int databases;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        started = EmbeddedPostgres.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        server().close();
    }

    private EmbeddedPostgres server() {
        return Objects.requireNonNull(started, "started before all tests");
    }

    /** The address of a new, empty database. */
    String newDatabase() {
        String name = "plumbline" + databases++;
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(name);
    }

    String address(String database) {
        return "postgresql://localhost:" + server().getPort() + "/" + database + "?user=postgres&password=secret";
    }
}
