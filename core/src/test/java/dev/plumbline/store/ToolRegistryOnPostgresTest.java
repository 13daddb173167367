package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On a real server, started for these tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolRegistryOnPostgresTest extends ToolRegistryTest {
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
    void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.postgres(server.address("nowhere")))
                .hasMessageContaining("nowhere")
                .hasMessageContaining("does not exist")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThatThrownBy(() -> Store.postgres("postgresql://localhost:1/team"))
                .hasMessageContaining("postgresql://localhost:1/team cannot be used")
                .hasMessageContaining("is the server running");
    }
}
