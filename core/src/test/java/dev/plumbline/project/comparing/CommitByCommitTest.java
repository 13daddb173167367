package dev.plumbline.project.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.Jdk;
import dev.plumbline.model.Revision;
import dev.plumbline.model.settings.BuildSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.run.Probes;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real repository of four commits; the third does not build, and the last changes only a text. */
class CommitByCommitTest {
    private static final BuildSettings BUILD = new BuildSettings(
            "mkdir -p out && cp src/work.txt out/probe-work.txt && grep -q '^[0-9]*$' out/probe-work.txt",
            "out:" + Probes.source().classPathText());

    @TempDir
    Path temporary;

    private Project project;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void fourCommits() throws IOException, GitAPIException {
        Path folder = Files.createDirectories(temporary.toRealPath().resolve("checkout"));
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, "src/work.txt", "1000");
            commit(git, "src/work.txt", "2000");
            commit(git, "src/work.txt", "broken");
            commit(git, "README", "text");
        }
        project = Project.at(folder);
    }

    private static void commit(Git git, String file, String text) throws IOException, GitAPIException {
        Path path = git.getRepository().getWorkTree().toPath().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(text)
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    private CommitByCommit.Result measure(List<Revision> commits) {
        return new CommitByCommit(project, new Versions(project, BUILD, told::add), Jdk.running(), told::add)
                .measure(
                        commits,
                        List.of("ProbeBenchmark.built$"),
                        Probes.settings(1, 1),
                        RunOptions.DEFAULT,
                        bench -> event -> {});
    }

    private List<Revision> range(String below) {
        return project.sourceTree().range("HEAD~3..HEAD", below);
    }

    @Test
    void eachCommitBecomesARunOfItsOwnAndABrokenOneIsLeftOutWithItsReason() {
        List<Revision> commits = new ArrayList<>(project.sourceTree().range("HEAD~3", ""));
        commits.addAll(range("src"));

        CommitByCommit.Result result = measure(commits);

        assertThat(result.done()).isEqualTo(2);
        assertThat(result.leftOut())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("does not build"));
        assertThat(project.history().runs())
                .extracting(RunHeader::revision)
                .extracting(Revision::subject)
                .containsExactlyInAnyOrder("1000", "2000");
    }

    @Test
    void buildingAloneCountsWhatIsBuiltAndMeasuresNothing() {
        CommitByCommit.Result result = new CommitByCommit(
                        project, new Versions(project, BUILD, told::add), Jdk.running(), told::add)
                .build(range("src"));

        assertThat(result.done()).isEqualTo(1);
        assertThat(result.leftOut()).hasSize(1);
        assertThat(project.hasHistory()).isFalse();
    }

    @Test
    void whatWasMeasuredBeforeIsPassedOver() {
        List<Revision> commits = project.sourceTree().range("HEAD~2", "");
        measure(commits);

        CommitByCommit.Result again = measure(commits);

        assertThat(again.done()).isZero();
        assertThat(again.thereAlready()).isEqualTo(1);
        assertThat(project.history().runs()).hasSize(1);
    }

    @Test
    void aRangeLeavesItsBeginningOutAndMayBeOfOneFolder() {
        assertThat(range("")).extracting(Revision::subject).containsExactly("2000", "broken", "text");
        assertThat(range("src")).extracting(Revision::subject).containsExactly("2000", "broken");
    }
}
