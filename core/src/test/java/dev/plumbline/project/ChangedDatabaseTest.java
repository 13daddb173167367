package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes the address of a database into the settings of a workspace that is open, and takes it out again. */
class ChangedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void theNextLookIsAtTheDatabaseThatTheSettingsName() throws IOException {
        Project project = Project.at(folder);
        project.history().save(Histories.run(1, List.of(), List.of()));
        Path settings = folder.resolve("plumbline.yaml");

        Files.writeString(settings, "database: postgresql://127.0.0.1:1/nobody\n");
        assertThatThrownBy(() -> project.history().runs())
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("127.0.0.1:1");

        Files.delete(settings);
        assertThat(project.history().runs()).extracting(RunHeader::id).hasSize(1);
    }

    @Test
    void settingsThatCannotBeReadMeanwhileChangeNothing() throws IOException {
        Project project = Project.at(folder);
        project.history().save(Histories.run(1, List.of(), List.of()));
        Files.writeString(folder.resolve("plumbline.yaml"), "treshold: 8%\n");
        assertThat(project.history().runs()).hasSize(1);
    }
}
