package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The gate as a release engineer calls it: a real checkout, real forks of one short kernel, baselines on a branch. */
class CheckInGitTest {
    private static final List<String> SHORT = List.of(
            "readPass", "--jar", "../kernels/target", "-f", "2", "-wi", "2", "-i", "2", "-w", "50ms", "-r", "50ms");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(List<String> words, String... more) {
        List<String> args = new ArrayList<>(List.of("-C", folder.toString()));
        args.addAll(words);
        args.addAll(List.of(more));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(args, window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private int measure(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(SHORT);
        return run(words, more);
    }

    private List<Path> baselines() throws IOException {
        if (!Files.isDirectory(folder.resolve("baselines"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("baselines"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    /** main has a baseline; the branch that is checked out has lost it. */
    @BeforeEach
    void aBranchThatLostItsBaseline() throws IOException, GitAPIException {
        assertThat(measure("run")).as(err.toString()).isZero();
        assertThat(run(List.of("baseline", "accept", "last", "--reason", "first", "--by", "tester", "--under-load")))
                .isZero();
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            commit(git, "with a baseline");
            git.checkout().setCreateBranch(true).setName("topic").call();
            for (Path file : baselines()) {
                Files.delete(file);
            }
            commit(git, "without");
        }
    }

    @Tag("slow")
    @Test
    void sinceARevisionTheBaselinesOfTheMergeBaseAreTheYardstick() {
        assertThat(measure("check")).isEqualTo(ExitCodes.UNDECIDED);
        assertThat(out.toString()).contains("NO BASELINE");

        measure("check", "--since", "main");
        assertThat(out.toString()).doesNotContain("NO BASELINE").contains("read 768 × 1000 floats");
    }

    @Test
    void anUpdateWritesWhatWasMeasured() throws IOException {
        assertThat(baselines()).isEmpty();

        assertThat(measure("check", "--update", "--reason", "lost on this branch", "--by", "tester", "--under-load"))
                .isZero();

        assertThat(baselines())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("lost on this branch"));
    }

    @Test
    void anUpdateWithoutAReasonMeasuresNothing() throws IOException {
        assertThat(measure("check", "--update")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("a baseline needs a reason");
        assertThat(baselines()).isEmpty();
    }

    @Test
    void anUnknownRevisionIsToldBeforeAnythingIsMeasured() {
        assertThat(measure("check", "--since", "nowhere")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("'nowhere' is no revision of this checkout");
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "CI", matches = ".+", disabledReason = "a build server never goes back")
    void theCommitBeforeIsMeasuredAndTheWayBackStaysFree() throws Exception {
        try (Git git = Git.open(folder.toFile())) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
            assertThat(run(List.of(
                            "baseline", "accept", "last", "--reason", "before", "--by", "tester", "--under-load")))
                    .isEqualTo(ExitCodes.UNDECIDED);
            assertThat(out.toString()).contains("nothing was written", "git checkout - and then");
            assertThat(git.status().call().isClean()).isTrue();

            git.checkout().setName("topic").call();
            assertThat(run(List.of(
                            "baseline", "accept", "last", "--reason", "before", "--by", "tester", "--under-load")))
                    .isZero();
            assertThat(baselines()).hasSize(1);
        }
    }

    @Test
    void whoInsistsWritesOnADetachedHead() throws Exception {
        try (Git git = Git.open(folder.toFile())) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
        }
        assertThat(run(List.of(
                        "baseline",
                        "accept",
                        "last",
                        "--reason",
                        "b",
                        "--by",
                        "t",
                        "--on-detached-head",
                        "--under-load")))
                .isZero();
        assertThat(baselines()).hasSize(1);
    }

    @Test
    void anUpdateEndsWithOneStory() throws IOException {
        assertThat(measure(
                        "check",
                        "--update",
                        "--reason",
                        "again",
                        "--by",
                        "tester",
                        "--accept-regressions",
                        "--under-load"))
                .isZero();
        assertThat(err.toString()).contains("accepted: this check ends 0");
        assertThat(out.toString()).doesNotContain("→ failed");
        assertThat(baselines()).hasSize(1);
    }
}
