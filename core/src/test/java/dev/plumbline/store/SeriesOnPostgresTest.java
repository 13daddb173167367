package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a real server, started for these tests. */
class SeriesOnPostgresTest extends SeriesTest {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    Store store() {
        return Store.postgres(SERVER.newDatabase());
    }

    @Test
    void aBackupIsTheWorkOfTheServer() {
        assertThatThrownBy(() -> store().care().backup(Path.of("copy.db"))).hasMessageContaining("pg_dump");
    }
}
