package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On a real server, started for these tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesOnPostgresTest extends SeriesTest {
    private PostgresServer server;

    @BeforeAll
    void start() throws IOException {
        server = PostgresServer.start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Override
    Store store() {
        return Store.postgres(server.newDatabase());
    }

    @Test
    void aBackupIsTheWorkOfTheServer() {
        assertThatThrownBy(() -> store().care().backup(Path.of("copy.db"))).hasMessageContaining("pg_dump");
    }
}
