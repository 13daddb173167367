package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL server that stops in the middle of the work, and comes back. */
class StoppedServerTest {
    @TempDir
    Path folder;

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static ToolVersion version(String name) {
        return new ToolVersion("t", name, "", "", ChangeKind.UNSTATED, VersionState.ACCEPTED, Instant.EPOCH, "{}");
    }

    @Test
    void whatIsAskedWhileItIsGoneEndsInASentenceAndTheSameStoreGoesOnWhenItIsBack() throws IOException {
        EmbeddedPostgres server = start(0);
        int port = server.getPort();
        Store store = Store.postgres("postgresql://localhost:" + port + "/postgres?user=postgres&password=secret");
        store.tools().add(version("1"), List.of(), List.of());
        server.close();

        assertThatThrownBy(() -> store.tools().tools())
                .hasMessageContaining("is the server running and reachable?")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> store.tools().add(version("2"), List.of(), List.of()))
                .hasMessageContaining("is the server running and reachable?");

        try (EmbeddedPostgres again = start(port)) {
            assertThat(again.getPort()).isEqualTo(port);
            store.tools().add(version("2"), List.of(), List.of());
            assertThat(store.tools().lineage("t").versions())
                    .extracting(ToolVersion::version)
                    .containsExactly("1", "2");
        }
    }
}
