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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history on a disk that takes nothing: it can be read, and whoever writes is told. */
class UnwritableFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aHistoryOfOneRun() {
        file = folder.resolve("with space #1?.db");
        History.open(file).saveAll(List.of(Runs.tiny("one")), Set.of());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @Test
    void itIsReadWithoutAFileBesideIt() throws IOException {
        List<String> before = files();
        byte[] bytes = Files.readAllBytes(file);

        assertThat(Store.unwritable(file).history().ids()).containsExactly("one");

        assertThat(files()).isEqualTo(before);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void whoeverWritesIsToldThatItCannotBeWritten() {
        History history = Store.unwritable(file).history();
        assertThatThrownBy(() -> history.save(Runs.tiny("two")))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void whatStandsInItsLogAloneIsReadToo() throws SQLException, IOException {
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = open.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            statement.execute("UPDATE run SET id = 'renamed in the log'");
            Path copy = Files.createDirectories(folder.resolve("copy")).resolve(file.getFileName());
            Files.copy(file, copy);
            Files.copy(UnwritableFile.log(file), UnwritableFile.log(copy));

            assertThat(Store.unwritable(copy).history().ids()).containsExactly("renamed in the log");
            assertThat(UnwritableFile.log(copy)).isNotEmptyFile();
            History history = Store.unwritable(copy).history();
            assertThatThrownBy(() -> history.save(Runs.tiny("two"))).hasMessageContaining("cannot be written");
        }
    }

    @Test
    void oneOfAnOlderSchemaIsReadAsItWouldBeToday() throws SQLException, IOException {
        Path older = SchemaUpgradeTest.fileOf(9, folder.resolve("older.db"));
        assertThat(Store.unwritable(older).history().ids()).hasSize(1);
    }
}
