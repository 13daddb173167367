package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedHeadTest {
    private static final Run RUN =
            Histories.run(1, List.of(Histories.measurement(Histories.benchmark(1), 1, 1, 1)), List.of());

    @TempDir
    Path folder;

    private Git twoCommits() throws IOException, GitAPIException {
        Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call();
        for (String text : List.of("one", "two")) {
            Files.writeString(folder.resolve("code"), text);
            git.add().addFilepattern("code").call();
            git.commit()
                    .setMessage(text)
                    .setAuthor("a", "a@example.org")
                    .setCommitter("a", "a@example.org")
                    .setSign(false)
                    .call();
        }
        return git;
    }

    private Optional<String> advice(Map<String, String> variables) {
        return DetachedHead.advice(Project.at(folder), RUN, "the commit \"before\"", variables);
    }

    @Test
    void onTheCommitBeforeItSaysHowToGoBackAndAcceptThere() throws Exception {
        try (Git git = twoCommits()) {
            git.checkout().setName(git.getRepository().resolve("HEAD~1").name()).call();
        }
        assertThat(advice(Map.of()))
                .get()
                .asString()
                .contains("git checkout - and then plumbline baseline accept " + RUN.id()
                        + " --reason \"the commit 'before'\"");
    }

    @Test
    void onABranchNothingIsInTheWay() throws Exception {
        twoCommits().close();
        assertThat(advice(Map.of())).isEmpty();
    }

    @Test
    void outsideACheckoutNothingIsInTheWay() {
        assertThat(advice(Map.of())).isEmpty();
    }

    @Test
    void aBuildServerNeverGoesBack() throws Exception {
        try (Git git = twoCommits()) {
            git.checkout().setName(git.getRepository().resolve("HEAD~1").name()).call();
        }
        assertThat(advice(Map.of("CI", "true"))).isEmpty();
        assertThat(advice(Map.of("CI", "false"))).isPresent();
    }
}
