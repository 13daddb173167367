package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeletedWorkspaceTest {

    @TempDir
    private Path parent;

    private Path folder;
    private Project project;

    /** What the window and the commands ask a workspace for. */
    private enum Asked {
        SETTINGS(Project::settings),
        HISTORY(Project::history),
        SHARED(Project::shared),
        BASELINES(project -> project.baselines().platforms()),
        EDITS(project -> project.edits().read()),
        RUN_FOLDER(project -> project.runFolder("run-1")),
        HAS_HISTORY(Project::hasHistory);

        private final Consumer<Project> question;

        Asked(Consumer<Project> question) {
            this.question = question;
        }
    }

    @BeforeEach
    void deleteWhileItIsOpen() throws IOException {
        folder = Files.createDirectory(parent.resolve("kernels"));
        project = Project.at(folder);
        Files.delete(folder);
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void aWorkspaceThatWasDeletedIsSaidToBeGoneAndNotMadeAnew(Asked asked) {
        assertThatThrownBy(() -> asked.question.accept(project))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining(folder + " is gone")
                .hasMessageContaining("put it back and try again");
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void oneThatWasPutBackAnswersAgain(Asked asked) throws IOException {
        Files.createDirectory(folder);
        asked.question.accept(project);
        assertThat(folder).exists();
    }
}
