package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Replication;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.Importing.Options;
import dev.plumbline.project.history.Importing.Outcome;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {
    private static final Path INPUTS = Path.of("src/test/resources/format");

    @TempDir
    Path folder;

    private Project project;
    private Path files;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        project = Project.at(Files.createDirectories(folder.resolve("workspace")));
        files = Files.createDirectories(folder.resolve("files"));
    }

    private Path copy(String input, String name) throws IOException {
        return Files.copy(INPUTS.resolve(input), files.resolve(name));
    }

    private Outcome run(Path... paths) {
        return Importing.run(project, List.of(paths), Options.USUAL);
    }

    private Run only(Outcome outcome) {
        return project.history().run(outcome.runs().get(0).runId()).orElseThrow();
    }

    @Test
    void keepsValuesDateCommitAndTheUnitOfReplication() throws IOException {
        Run run = only(run(copy("pytest/rounds.in", "a.json")));
        assertThat(run.startedAt()).isEqualTo(Instant.parse("2026-11-24T22:28:31.138Z"));
        assertThat(run.revision().commit()).startsWith("0123456789abcdef");
        assertThat(run.platform().environment().get(Fact.SOURCE_FORMAT)).contains("pytest-benchmark JSON");
        assertThat(run.measurements().get(0).provenance().replication()).isEqualTo(Replication.PROCESS_RUN);
        assertThat(run.measurements().get(0).primary().pooled().size()).isEqualTo(6);
    }

    @Test
    void keepsASummaryOfWhichNothingElseIsKnown() throws IOException {
        Run run = only(run(copy("monitoring/result.in", "a.json")));
        MetricValues primary = run.measurements().get(0).primary();
        assertThat(primary.isSummaryOnly()).isTrue();
        assertThat(primary.published().standardDeviation()).isEqualTo(0.5);
        assertThat(run.measurements().get(0).provenance().caveats()).isNotEmpty();
    }

    @Test
    void theSameResultIsTakenInOnceWhateverItIsCalled() throws IOException {
        Path first = copy("google/repetitions.in", "a.json");
        assertThat(run(first, copy("google/repetitions.in", "b.json")).newRuns())
                .isEqualTo(1);
        assertThat(run(first).newRuns()).isZero();
        assertThat(project.history().runs()).hasSize(1);
    }

    @Test
    void aHistoryGivesARunACommitAndGrowsWithItsFile() throws IOException {
        Path file = copy("githubaction/history.in", "data.js");
        assertThat(run(file).newRuns()).isEqualTo(3);
        String grown = Files.readString(file)
                .replaceFirst(
                        "\"Quality\": \\[",
                        "\"Quality\": [{\"commit\":{\"id\":\"ccc\"},\"date\":1,\"tool\":\"go\",\"benches\":"
                                + "[{\"name\":\"new\",\"value\":1,\"unit\":\"ns/op\"}]},");
        Files.writeString(file, grown);
        Outcome again = run(file);
        assertThat(again.newRuns()).isEqualTo(1);
        assertThat(again.runs()).hasSize(4);
    }

    @Test
    void aBadFileAmongGoodOnesIsNamedAndTheOthersAreTakenIn() throws IOException {
        copy("google/repetitions.in", "a.json");
        Files.writeString(files.resolve("b.json"), "[{\"benchmark\":");
        Files.writeString(files.resolve("c.md"), "# no result");
        copy("gobench/count3.in", "d.txt");
        Outcome outcome = run(files);
        assertThat(outcome.newRuns()).isEqualTo(2);
        assertThat(outcome.others()).isEqualTo(1);
        assertThat(outcome.skipped()).hasSize(1);
        assertThat(outcome.skipped().get(0).reason()).contains("b.json").contains("ends in the middle");
    }

    @Test
    void aFileThatWasCutOffInsideAnObjectIsToldToBe() throws IOException {
        copy("google/repetitions.in", "a.json");
        String whole = Files.readString(files.resolve("a.json"));
        Files.writeString(files.resolve("a.json"), whole.substring(0, 3_000));
        assertThat(run(files).skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains("the file ends in the middle"));
    }

    @Test
    void aNamedFileThatIsNoResultIsSkippedWithAReason() throws IOException {
        Outcome outcome = run(Files.writeString(files.resolve("c.md"), "# no result"), files.resolve("gone.json"));
        assertThat(outcome.runs()).isEmpty();
        assertThat(outcome.skipped())
                .extracting(Importing.Skipped::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("is no result file that Plumbline reads"),
                        reason -> assertThat(reason).contains("gone.json does not exist; check the name"));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Outcome outcome =
                Importing.run(project, List.of(copy("jmh/old.in", "a.json")), new Options("", List.of(), "", true));
        assertThat(outcome.newRuns()).isEqualTo(1);
        assertThat(project.hasHistory()).isFalse();
    }

    @Test
    void tagsNamesAndPlatformAreKept() throws IOException {
        Importing.run(
                project,
                List.of(copy("jmh/old.in", "a.json")),
                new Options("before", List.of("nightly"), "build-box", false));
        RunHeader run = project.history().runs().get(0);
        assertThat(run.name()).isEqualTo("before");
        assertThat(run.tags()).containsExactly("imported", "nightly");
        assertThat(run.platform().id()).isEqualTo("build-box");
    }

    @Test
    void aPlatformThatIsNoIdIsRefused() {
        assertThatThrownBy(() -> new Options("", List.of(), "My Box", false))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("--platform: 'My Box' is no platform id");
    }

    @Test
    void machinesThatAreKnownGetSeriesOfTheirOwn() throws IOException {
        Outcome outcome = run(copy("pyperf/suite.in", "a.json"), copy("pyperf/compressed.in", "b.gz"));
        assertThat(outcome.runs())
                .extracting(imported -> imported.platformId())
                .containsExactly("imported-linux-6.1-a-cpu", "imported");
    }
}
