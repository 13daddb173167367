package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people write them, against a real server. */
class PostgresLocationTest {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    private static String address(String person) {
        String plain = SERVER.newDatabase();
        return plain.substring(0, plain.indexOf('?')).replace("://", "://" + person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres@", "postgres:secret@", "p%6Fstgres:a%40b+c@"})
    void theUserMayStandBeforeTheHost(String person) {
        Store store = Store.postgres(address(person));
        assertThat(store.history().ids()).isEmpty();
    }

    @Test
    void theServerKnowsWhoCame() throws SQLException {
        String address = address("postgres@");
        try (var connection = DriverManager.getConnection("jdbc:" + SERVER.newDatabase());
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE ada LOGIN SUPERUSER");
        }
        Store.postgres(address.replace("postgres@", "ada@"));
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + address.replace("postgres@", "") + "?user=postgres&password=secret");
                var statement = connection.createStatement();
                var owner =
                        statement.executeQuery("SELECT tableowner FROM pg_tables WHERE tablename = 'review_item'")) {
            owner.next();
            assertThat(owner.getString(1)).isEqualTo("ada");
        }
    }

    @Test
    void thePasswordIsInNoSentence() {
        assertThatThrownBy(() -> Store.postgres("postgresql://ada:hunter2@localhost:1/plumbline"))
                .hasMessageContaining("postgresql://ada@localhost:1/plumbline cannot be used: is the server running")
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ada:hun/ter2@localhost:1/plumbline",
                "postgresql://ada:hun@ter2@localhost:1/plumbline",
                "postgresql://ada:hun?ter2@localhost:1/plumbline",
                "postgresql://ada:hun:ter2#@localhost:1/plumbline",
                "postgresql://localhost:1/plumbline?user=ada&password=hun&ter2",
                "postgresql://ada:hunter2@localhost:99999999/plumbline",
                "postgresql://localhost:99999999?sslpassword=hunter2"
            })
    void whateverAPasswordHoldsItIsInNoSentence(String address) {
        assertThat(PostgresLocation.shown(address)).doesNotContain("ter2", "hun");
        assertThatThrownBy(() -> Store.postgres(address))
                .hasMessageNotContaining("ter2")
                .hasMessageNotContaining("hun");
    }
}
