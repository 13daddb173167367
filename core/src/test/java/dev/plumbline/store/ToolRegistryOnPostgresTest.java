package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On a real server, started for these tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolRegistryOnPostgresTest extends ToolRegistryTest {
    private EmbeddedPostgres server;
    private int databases;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Override
    Store store() {
        String name = "plumbline" + databases++;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Store.postgres(address(name));
    }

    private String address(String database) {
        return "postgresql://localhost:" + server.getPort() + "/" + database + "?user=postgres&password=secret";
    }

    @Test
    void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.postgres(address("nowhere")))
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
