package dev.plumbline.project.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.Severity;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Probes;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From real forks to an exit code: twice the work fails, half of it is an improvement, the same is neither. */
class CheckingTest {
    private static final Benchmark STEADY = Probes.probe("steady");
    private static final Benchmark CHANGED = Probes.probe("changed");
    private static final Benchmark THROUGHPUT =
            Benchmark.of(Probes.probe("changedThroughput").name(), Mode.THROUGHPUT);
    private static final Policy POLICY = new Policy(0.05, false, 1, false);

    @TempDir
    Path folder;

    private Project project() {
        return Project.at(folder);
    }

    private static List<Planned> items(Benchmark... benchmarks) {
        return List.of(benchmarks).stream()
                .map(benchmark -> new Planned(benchmark, Probes.settings(3, 4)))
                .toList();
    }

    private static RunOptions work(int amount) {
        return new RunOptions("", List.of(), List.of("-Dprobe.work=" + amount), Duration.ZERO);
    }

    private static Workbench bench() {
        return Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
    }

    private static Run measure(Project project, Workbench bench, int work, Benchmark... benchmarks) {
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        return measuring
                .prepare(measuring.plan(items(benchmarks), work(work)), event -> {})
                .measure();
    }

    private GateReport check(Project project, Workbench bench, int work, Benchmark... benchmarks) {
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        List<Baseline> baselines = project.baselines().load(bench.platform().id());
        return new Checking(project, bench, measuring, POLICY, Rule.DEFAULT)
                .check(items(benchmarks), baselines, List.of(), work(work), event -> {})
                .report();
    }

    private static void accept(Project project, Run run) {
        Capturing capturing = new Capturing(project);
        capturing.accept(
                run,
                capturing.preview(run, Rule.DEFAULT),
                new Capturing.Signature("tester", "first", false, "", Instant.EPOCH));
    }

    @Tag("slow")
    @Test
    void twiceTheWorkFailsHalfOfItImprovesAndTheSameDoesNeither() {
        Project project = project();
        Workbench bench = bench();
        accept(project, measure(project, bench, 2_000, STEADY, CHANGED, THROUGHPUT));

        GateReport slower = check(project, bench, 4_000, STEADY, CHANGED, THROUGHPUT);
        assertThat(slower.outcome()).isEqualTo(GateReport.Outcome.FAILED);
        assertThat(verdict(slower, CHANGED)).isEqualTo(Verdict.REGRESSION);
        assertThat(verdict(slower, THROUGHPUT)).isEqualTo(Verdict.REGRESSION);
        assertThat(verdict(slower, STEADY)).isNotEqualTo(Verdict.REGRESSION);

        assertThat(project.history().runs())
                .as("confirmations are no runs of their own")
                .hasSize(2);
        List<String> again = project.history().everyRun().stream()
                .filter(header -> !header.name().isEmpty())
                .map(RunHeader::id)
                .toList();
        assertThat(again).hasSize(1);
        assertThat(slower.notes()).anySatisfy(note -> assertThat(note).contains("measured again in " + again.get(0)));
        assertThat(project.history().run(again.get(0))).isPresent();
        assertThat(project.history().recent(CHANGED, bench.platform().id(), 9)).hasSize(2);

        GateReport faster = check(project, bench, 1_000, CHANGED, THROUGHPUT);
        assertThat(faster.outcome()).isEqualTo(GateReport.Outcome.PASSED);
        assertThat(verdict(faster, CHANGED)).isEqualTo(Verdict.IMPROVEMENT);
        assertThat(verdict(faster, THROUGHPUT)).isEqualTo(Verdict.IMPROVEMENT);
    }

    private static Verdict verdict(GateReport report, Benchmark benchmark) {
        return report.rows().stream()
                .map(GateReport.JudgedRow::row)
                .filter(row -> row.benchmark().equals(benchmark) && row.metric().isPrimary())
                .map(row -> Optional.ofNullable(row.comparison()).orElseThrow().verdict())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyBaselineFolderNeverPasses() {
        Project project = project();
        GateReport report = check(project, bench(), 2_000, STEADY);
        assertThat(report.outcome()).isEqualTo(GateReport.Outcome.UNDECIDED);
        assertThat(report.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.row().state()).isEqualTo(RowState.NO_BASELINE));
        assertThat(project.history().runs()).hasSize(1);
    }

    @Test
    void aBenchmarkThatThrowsFailsTheCheck() {
        GateReport report = check(project(), bench(), 2_000, Probes.probe("throwing"));
        assertThat(report.outcome()).isEqualTo(GateReport.Outcome.FAILED);
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.severity()).isEqualTo(Severity.FAIL);
            assertThat(row.row().message()).contains("threw");
        });
    }

    @Test
    void whatAKilledRunLeftBehindIsKeptAndMarkedIncomplete() throws Exception {
        Project first = project();
        Run run = measure(first, bench(), 2_000, STEADY);
        Path log = first.runFolder(run.id()).resolve("events.jsonl");
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, lines.size() - 3));
        Files.delete(first.historyFile());

        Run recovered = project().history().run(run.id()).orElseThrow();
        assertThat(recovered.state()).isEqualTo(RunState.INCOMPLETE);
        assertThat(recovered.measurements())
                .singleElement()
                .satisfies(m -> assertThat(m.forkCount()).isEqualTo(2));
    }
}
