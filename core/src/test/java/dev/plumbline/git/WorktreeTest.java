package dev.plumbline.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real repository: file.txt holds 1, then 2. */
class WorktreeTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path trees;

    @BeforeEach
    void twoCommits() throws IOException, GitAPIException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("checkout"));
        trees = folder.resolve("state").resolve("worktrees");
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            for (String text : new String[] {"1", "2"}) {
                Files.writeString(folder.resolve("file.txt"), text);
                git.add().addFilepattern("file.txt").call();
                git.commit()
                        .setMessage("holds " + text)
                        .setAuthor("a", "a@example.org")
                        .setCommitter("a", "a@example.org")
                        .setSign(false)
                        .call();
            }
        }
    }

    private Worktree first() {
        return Worktree.of(folder, new SourceTree(folder).revision("HEAD~1").commit(), trees);
    }

    @Test
    void holdsTheFilesOfItsCommitAndLeavesTheCheckoutAlone() throws IOException {
        try (Worktree tree = first()) {
            assertThat(tree.folder().resolve("file.txt")).hasContent("1");
            assertThat(folder.resolve("file.txt")).hasContent("2");
            assertThat(new SourceTree(folder).revision().branch()).isEqualTo("main");
        }
    }

    @Test
    void isGoneWhenClosedWithAllThatWasBuiltInIt() throws IOException {
        Path was;
        try (Worktree tree = first()) {
            was = tree.folder();
            Files.createDirectories(was.resolve("target"));
            Files.writeString(was.resolve("target").resolve("built.txt"), "built");
        }

        assertThat(was).doesNotExist();
        assertThat(folder.resolve(".git").resolve("worktrees"))
                .satisfiesAnyOf(
                        worktrees -> assertThat(worktrees).doesNotExist(),
                        worktrees -> assertThat(worktrees).isEmptyDirectory());
    }

    @Test
    void whatAKilledProcessLeftBehindIsRemovedByTheNextOne() throws IOException {
        Worktree left = first();
        Path ofTheDead = left.folder().resolveSibling("0123456789ab-999999999-1f");
        Files.move(left.folder(), ofTheDead);
        git("worktree", "repair", ofTheDead.toString());

        try (Worktree next = first()) {
            try (Stream<Path> there = Files.list(trees)) {
                assertThat(there).containsExactly(next.folder());
            }
        }
    }

    @Test
    void twoAtOnceDoNotMeet() {
        try (Worktree one = first();
                Worktree other = first()) {
            assertThat(one.folder()).isNotEqualTo(other.folder());
            assertThat(other.folder().resolve("file.txt")).hasContent("1");
        }
    }

    @Test
    void aCommitThatIsNotThereEndsInGitsOwnWords() {
        assertThatThrownBy(() -> Worktree.of(folder, "0".repeat(40), trees))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("git worktree add does not work here: ");
    }

    private void git(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        try {
            assertThat(new ProcessBuilder(line)
                            .directory(folder.toFile())
                            .start()
                            .waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
