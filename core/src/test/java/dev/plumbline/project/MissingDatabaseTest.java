package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was there and is not any more: told, where a first start is silent. */
class MissingDatabaseTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private Project project() {
        Project project = Project.at(folder);
        project.tellRemarksTo(told::add);
        return project;
    }

    private Path database() {
        return folder.resolve(".plumbline/history.db");
    }

    @Test
    void aFirstStartSaysNothing() {
        project().shared();
        assertThat(told).isEmpty();
    }

    @Test
    void aSecondStartSaysNothing() {
        project().shared();
        project().history();
        assertThat(told).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsToldOnce() throws IOException {
        project().shared();
        Files.delete(database());
        project().shared();
        project().shared();
        assertThat(told)
                .containsExactly(database() + " is gone, though this workspace had it; an empty one takes its place:"
                        + " tool versions, reviews and decisions are not in it, and of runs only those whose logs are in"
                        + " .plumbline/runs; close Plumbline and put a backup there if you have one");
    }

    @Test
    void aFileThatWasEmptiedIsTold() throws IOException {
        project().shared();
        Files.write(database(), new byte[0]);
        project().shared();
        assertThat(told).singleElement().asString().startsWith(database() + " is empty, though this workspace had it");
    }

    @Test
    void aWorkspaceWhoseFileIsGoneStillHasAHistoryToAskFor() throws IOException {
        project().shared();
        Files.delete(database());
        assertThat(project().hasHistory()).isTrue();
    }

    @Test
    void aLogWithoutItsDatabaseIsLeftAlone() throws IOException {
        project().shared();
        Files.delete(database());
        Path log = Files.writeString(folder.resolve(".plumbline/history.db-wal"), "the last words of a lost file");
        assertThatThrownBy(() -> project().shared())
                .isInstanceOf(PlumblineException.class)
                .hasMessage(database() + " is gone, but its log history.db-wal is still there; put the file back beside"
                        + " it, or move the log away too; nothing was changed");
        assertThat(log).hasContent("the last words of a lost file");
        assertThat(database()).doesNotExist();
    }
}
