package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.stats.Rule;
import dev.plumbline.store.rows.RunHeader;
import dev.plumbline.trend.TrendSeries;
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

/** A real repository in which baselines were accepted on three days, seen by a clone that never measured anything. */
class CommittedHistoryTest {
    private static final Benchmark BENCHMARK = Histories.benchmark(1);

    @TempDir
    Path temporary;

    private Path folder;
    private Path fresh;

    @BeforeEach
    void threeAcceptances() throws IOException, GitAPIException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("author"));
        fresh = temporary.toRealPath().resolve("fresh");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            for (int day = 1; day <= 3; day++) {
                accept(day);
                commit(git);
            }
        }
    }

    private static Run run(int day) {
        return Histories.run(
                day, List.of(Histories.measurement(BENCHMARK, 100 + day, 101 + day, 102 + day)), List.of());
    }

    private void accept(int day) {
        Capturing capturing = new Capturing(Project.at(folder));
        Run run = run(day);
        capturing.accept(
                run,
                capturing.preview(run, Rule.DEFAULT),
                new Capturing.Signature("ada", "day " + day, false, "", run.startedAt()));
    }

    private static void commit(Git git) throws GitAPIException {
        git.add().addFilepattern("baselines").call();
        git.commit()
                .setMessage("accepted")
                .setAuthor("a", "a@example.org")
                .setCommitter("a", "a@example.org")
                .setSign(false)
                .call();
    }

    private Project cloned() throws GitAPIException {
        if (!Files.exists(fresh)) {
            Git.cloneRepository()
                    .setURI(folder.toUri().toString())
                    .setDirectory(fresh.toFile())
                    .call()
                    .close();
        }
        return Project.at(fresh);
    }

    private static TrendSeries series(Trends trends) {
        return trends.series(
                BENCHMARK,
                Histories.PLATFORM,
                trends.metrics(BENCHMARK, Histories.PLATFORM).get(0),
                Trends.Order.TIME);
    }

    @Test
    void aFreshCloneHasTheAcceptedMeasurementsAsItsHistory() throws GitAPIException {
        Trends trends = new Trends(cloned());

        assertThat(trends.platforms()).containsExactly(Histories.PLATFORM);
        assertThat(series(trends).points())
                .extracting(point -> point.runId())
                .containsExactly(run(1).id(), run(2).id(), run(3).id());
    }

    @Test
    void aRunThatWasMeasuredHereIsNotTakenASecondTime() throws GitAPIException {
        Project project = cloned();
        project.history().save(run(2));

        assertThat(series(new Trends(project)).points()).hasSize(3);
        assertThat(project.history().runs())
                .filteredOn(header -> header.id().equals(run(2).id()))
                .singleElement()
                .extracting(RunHeader::name)
                .isEqualTo(run(2).name());
    }

    @Test
    void linesOfRunsBesideTheBaselinesAreTakenInToo() throws GitAPIException, IOException {
        Project project = cloned();
        Project other = Project.at(Files.createDirectories(temporary.resolve("other")));
        other.history().save(run(9));
        List<String> lines = new ArrayList<>();
        new HistoryLines(other).export(header -> true, lines::add);
        Path file = Files.createDirectories(fresh.resolve("baselines").resolve("history"))
                .resolve(Histories.PLATFORM + ".jsonl");
        Files.write(file, lines);

        assertThat(series(new Trends(project)).points()).hasSize(4);
    }

    @Test
    void aBrokenLineIsNamedAndTheRestIsThere() throws GitAPIException, IOException {
        Project project = cloned();
        Project other = Project.at(Files.createDirectories(temporary.resolve("other")));
        other.history().save(run(9));
        List<String> lines = new ArrayList<>(List.of("{\"id\":"));
        new HistoryLines(other).export(header -> true, lines::add);
        Path file = Files.createDirectories(fresh.resolve("baselines").resolve("history"))
                .resolve("linux.jsonl");
        Files.write(file, lines);
        Trends trends = new Trends(project);

        assertThat(series(trends).points())
                .extracting(point -> point.runId())
                .containsExactly(run(1).id(), run(2).id(), run(3).id(), run(9).id());
        assertThat(trends.notes())
                .singleElement()
                .satisfies(note -> assertThat(note).startsWith("linux.jsonl, line 1"));
    }

    @Test
    void whatIsAcceptedLaterComesInTheNextTime() throws GitAPIException, IOException {
        Trends before = new Trends(cloned());
        assertThat(series(before).points()).hasSize(3);
        accept(4);
        try (Git author = Git.open(folder.toFile());
                Git reader = Git.open(fresh.toFile())) {
            commit(author);
            assertThat(reader.pull().call().isSuccessful()).isTrue();
        }

        assertThat(series(new Trends(cloned())).points()).hasSize(4);
    }

    @Test
    void aWorkspaceWithoutBaselinesHasNoHistory() throws IOException {
        Project project = Project.at(Files.createDirectories(temporary.resolve("empty")));

        assertThat(new Trends(project).platforms()).isEmpty();
        assertThat(project.historyFile()).doesNotExist();
    }
}
