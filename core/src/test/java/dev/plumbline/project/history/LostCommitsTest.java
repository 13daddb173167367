package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.git.SourceTree;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.trend.SeriesPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real repository in which one commit was amended, so that git holds both and HEAD one. */
class LostCommitsTest {
    private static final String NOWHERE = "0123456789012345678901234567890123456789";

    @TempDir
    private Path folder;

    private static SeriesPoint point(String commit) {
        return new SeriesPoint(
                "run-" + commit,
                "",
                Instant.EPOCH,
                Environment.UNKNOWN,
                new Revision(commit, "main", false, ""),
                List.of(1.0),
                List.of(1.0),
                Double.NaN,
                SideConditions.UNKNOWN);
    }

    private String commit(Git git, String text, boolean amend) throws IOException, GitAPIException {
        Files.writeString(folder.resolve("a.txt"), text);
        git.add().addFilepattern("a.txt").call();
        return git.commit()
                .setMessage(text)
                .setSign(false)
                .setAmend(amend)
                .setAuthor("Ada", "ada@example.org")
                .setCommitter("Ada", "ada@example.org")
                .call()
                .name();
    }

    @Test
    void rewrittenAndMissingCommitsAreTold() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            String first = commit(git, "first", false);
            String rewritten = commit(git, "second", false);
            String amended = commit(git, "second, better", true);
            Map<String, String> remarks = new LostCommits(new SourceTree(folder))
                    .of(List.of(point(first), point(rewritten), point(amended), point(NOWHERE)));
            assertThat(remarks)
                    .containsOnly(
                            Map.entry(rewritten, "not in HEAD: rewritten, or of another branch"),
                            Map.entry(NOWHERE, "git has this commit no more"));
        }
    }

    @Test
    void outsideACheckoutNothingIsSaid() {
        assertThat(new LostCommits(new SourceTree(folder)).of(List.of(point(NOWHERE))))
                .isEmpty();
    }
}
