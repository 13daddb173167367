package dev.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.app.ui.measuring.Acceptances.Batch;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class ProjectAcceptancesTest {
    private static final Run RUN = new Run(
            "20261201-000000-0001",
            "",
            Instant.EPOCH,
            new Platform("linux", Environment.UNKNOWN),
            Revision.NONE,
            RunState.COMPLETE,
            true,
            List.of(),
            List.of());

    @TempDir
    Path folder;

    @Test
    @DisabledIfEnvironmentVariable(named = "CI", matches = ".+", disabledReason = "a build server never goes back")
    void theWindowWritesNothingOverACommitThatIsOnlyVisited() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.commit()
                    .setMessage("one")
                    .setAllowEmpty(true)
                    .setAuthor("a", "a@example.org")
                    .setCommitter("a", "a@example.org")
                    .setSign(false)
                    .call();
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
        }
        ProjectAcceptances acceptances = new ProjectAcceptances(Project.at(folder));
        assertThatThrownBy(() -> acceptances.accept(RUN, List.of(new Batch(List.of(), "before")), false, ""))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("git checkout - and then plumbline baseline accept " + RUN.id());
        assertThat(folder.resolve("baselines")).doesNotExist();
    }
}
