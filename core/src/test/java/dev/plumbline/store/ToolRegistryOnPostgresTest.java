package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a real server, started for these tests. */
class ToolRegistryOnPostgresTest extends ToolRegistryTest {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @Override
    Store store() {
        return Store.postgres(SERVER.newDatabase());
    }

    @Test
    void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.postgres(SERVER.address("nowhere")))
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
