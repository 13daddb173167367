package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tool.ToolVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one registry file, and one that is killed. */
class RegistryProcessesTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("registry.db");
    }

    private Process writer(String mark, int versions) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegistryWriter.class.getName(),
                        file().toString(),
                        mark,
                        Integer.toString(versions))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private List<String> versions() {
        return Store.sqlite(file()).tools().lineage("t").versions().stream()
                .map(ToolVersion::version)
                .toList();
    }

    @Test
    void fourProcessesOfFiftyVersionsLeaveTwoHundred() throws IOException, InterruptedException {
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(writer("w" + i, 50));
        }
        List<String> told = new ArrayList<>();
        for (Process writer : writers) {
            said(writer).lines().forEach(told::add);
            assertThat(writer.waitFor()).isZero();
        }
        assertThat(versions()).hasSize(200).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aKilledWriterLosesOnlyWhatItDidNotSay() throws IOException, InterruptedException, SQLException {
        Process writer = writer("w", 100_000);
        BufferedReader said = said(writer);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            told.add(said.readLine());
        }
        writer.toHandle().destroyForcibly(); // unlike that of the process it leaves what was said readable
        writer.waitFor();
        said.lines().forEach(told::add);
        assertThat(versions()).containsAll(told).hasSizeBetween(told.size(), told.size() + 1);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(check.getString(1)).isEqualTo("ok");
        }
    }
}
