package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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

    @Test
    void aLockThatAnotherHoldsIsSaidInsteadOfWaitedForForever() throws SQLException {
        String url = SERVER.newDatabase();
        Store store = Store.postgres(url);
        try (Connection other = DriverManager.getConnection("jdbc:" + url);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE tool_version IN ACCESS EXCLUSIVE MODE");
            assertThatThrownBy(() -> store.tools().tools())
                    .hasMessageContaining("was held locked by another program for 10 s; try again")
                    .hasMessageNotContaining("secret");
            other.rollback();
        }
        assertThat(store.tools().tools()).isEmpty();
    }
}
