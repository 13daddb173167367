package dev.plumbline.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real repository: main holds 1, then 2; a branch from the first commit holds 3. */
class SourceTreeTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void twoBranches() throws IOException, GitAPIException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("checkout"));
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            commit(git, "1");
            git.branchCreate().setName("topic").call();
            commit(git, "2");
            git.checkout().setName("topic").call();
            commit(git, "3");
        }
    }

    private void commit(Git git, String text) throws IOException, GitAPIException {
        Path file = folder.resolve("baselines").resolve("linux").resolve("a.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage("holds " + text)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    @Test
    void tellsCommitBranchAndSubject() {
        Revision revision = new SourceTree(folder).revision();

        assertThat(revision.branch()).isEqualTo("topic");
        assertThat(revision.dirty()).isFalse();
        assertThat(revision.subject()).isEqualTo("holds 3");
    }

    @Test
    void aChangedFileMakesItDirty() throws IOException {
        Files.writeString(folder.resolve("baselines/linux/a.json"), "4");

        assertThat(new SourceTree(folder).revision().dirty()).isTrue();
    }

    @Test
    void readsTheFilesOfARevision() {
        assertThat(new SourceTree(folder).filesAt("main", folder.resolve("baselines")))
                .isEqualTo(Map.of("linux/a.json", "2"));
    }

    @Test
    void readsTheFilesAtTheMergeBase() {
        assertThat(new SourceTree(folder).filesAtMergeBase("main", folder.resolve("baselines")))
                .isEqualTo(Map.of("linux/a.json", "1"));
    }

    @Test
    void aWorkspaceBehindASymbolicLinkReadsTheSameFiles() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        assertThat(new SourceTree(link).filesAt("main", link.resolve("baselines")))
                .isEqualTo(Map.of("linux/a.json", "2"));
    }

    @Test
    void aWorkspaceBelowTheTopReadsItsOwnFolder() throws IOException {
        Path below = Files.createDirectories(folder.resolve("module"));

        assertThat(new SourceTree(below).filesAt("main", below.resolve("baselines")))
                .isEmpty();
    }

    @Test
    void aFolderThatIsGoneTodayIsStillInTheRevision() throws IOException {
        Files.delete(folder.resolve("baselines/linux/a.json"));
        Files.delete(folder.resolve("baselines/linux"));
        Files.delete(folder.resolve("baselines"));

        assertThat(new SourceTree(folder).filesAt("main", folder.resolve("baselines")))
                .isEqualTo(Map.of("linux/a.json", "2"));
    }

    @Test
    void anUnknownRevisionIsASentence() {
        assertThatThrownBy(() -> new SourceTree(folder).filesAt("nowhere", folder.resolve("baselines")))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("'nowhere' is no revision of this checkout");
    }

    @Test
    void outsideACheckoutThereIsNoRevision() throws IOException {
        Path plain = Files.createDirectories(temporary.resolve("plain"));

        assertThat(new SourceTree(plain).revision()).isEqualTo(Revision.NONE);
        assertThatThrownBy(() -> new SourceTree(plain).filesAt("main", plain.resolve("baselines")))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("is no git checkout");
    }
}
