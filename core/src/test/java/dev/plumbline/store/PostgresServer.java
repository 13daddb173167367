package dev.plumbline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;

/** A real PostgreSQL server for a class of tests. */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int databases;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start() throws IOException {
        return new PostgresServer(EmbeddedPostgres.start());
    }

    /** The address of a new, empty database. */
    String newDatabase() {
        String name = "plumbline" + databases++;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(name);
    }

    String address(String database) {
        return "postgresql://localhost:" + server.getPort() + "/" + database + "?user=postgres&password=secret";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
