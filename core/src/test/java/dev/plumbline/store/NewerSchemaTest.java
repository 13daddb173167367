package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A database that a later Plumbline has changed: refused, and left as it was. */
class NewerSchemaTest {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    private static final String NEWER =
            "INSERT INTO flyway_schema_history (installed_rank, version, description, type, "
                    + "script, checksum, installed_by, installed_on, execution_time, success) "
                    + "SELECT 99, '99', 'from the future', 'SQL', 'V99__from_the_future.sql', 1, 'Plumbline 9.5', "
                    + "MAX(installed_on), 1, %s FROM flyway_schema_history";

    @TempDir
    Path folder;

    private static void execute(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:" + url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Path fileOfTheFuture() throws SQLException {
        Path file = folder.resolve("history.db");
        Store.sqlite(file);
        execute("sqlite:" + file, NEWER.formatted("1"), "PRAGMA user_version = 99");
        return file;
    }

    @Test
    void aFileIsRefusedWithWhoWroteItAndWhatToDo() throws SQLException {
        Path file = fileOfTheFuture();
        assertThatThrownBy(() -> Store.sqlite(file))
                .hasMessageContaining("history.db was written by Plumbline 9.5 (schema 99; this is Plumbline ")
                .hasMessageContaining("with schema " + Database.SCHEMA)
                .hasMessageContaining("update this Plumbline, or use another workspace or database")
                .asInstanceOf(InstanceOfAssertFactories.type(PlumblineException.class))
                .returns(PlumblineException.Kind.USAGE, PlumblineException::kind);
    }

    @Test
    void aRefusedFileIsNotChangedByAByte() throws SQLException, IOException {
        Path file = fileOfTheFuture();
        byte[] before = Files.readAllBytes(file);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Store.sqlite(file)).hasMessageContaining("nothing was changed");
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aServerIsRefusedTheSameWay() throws SQLException {
        String url = SERVER.newDatabase();
        Store.postgres(url);
        execute(url, NEWER.formatted("true"));
        assertThatThrownBy(() -> Store.postgres(url))
                .hasMessageContaining("was written by Plumbline 9.5 (schema 99; this is Plumbline ")
                .hasMessageContaining("nothing was changed")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseRemembersThePlumblineThatMadeIt() throws SQLException {
        Path file = folder.resolve("history.db");
        Store.sqlite(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT installed_by FROM flyway_schema_history")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).startsWith("Plumbline ");
        }
    }
}
