package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.project.Project;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.Probes;
import dev.plumbline.run.RunPlan;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run in progress writes to the history; the rows that are written are counted by the database itself. */
class RunProgressTest {
    private static final int ITERATIONS = 2;

    @TempDir
    Path folder;

    private Project project;
    private RecordedRun recorded;
    private RunPlan plan;
    private EventLog log;

    @BeforeEach
    void open() {
        project = Project.at(folder);
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        plan = measuring.plan(
                List.of(new Planned(Probes.probe("steady"), Probes.settings(1, 2))),
                new RunOptions("mine", List.of(), List.of(), Duration.ZERO));
        recorded = measuring.prepare(plan, event -> {});
        log = recorded.openLog();
        recorded.session(log); // the assembler is told by hand here
    }

    private void happens(RunEvent event) {
        recorded.assembler().onEvent(event);
        recorded.record(event, log, project.history());
    }

    private static Benchmark benchmark(int number) {
        return Benchmark.of("made.Up.b" + number, Mode.AVERAGE_TIME);
    }

    private void begins() {
        happens(new RunEvent.RunStarted(
                Instant.EPOCH,
                plan.id(),
                "mine",
                plan.platform().id(),
                plan.platform().environment(),
                plan.revision(),
                List.of()));
    }

    private void fork(Benchmark benchmark, int fork) {
        happens(new RunEvent.ForkStarted(Instant.EPOCH, benchmark, fork));
        for (int i = 1; i <= ITERATIONS; i++) {
            happens(new RunEvent.IterationFinished(
                    Instant.EPOCH,
                    benchmark,
                    fork,
                    i,
                    false,
                    100 + fork + i,
                    "ns/op",
                    Map.of(),
                    Values.NONE,
                    new Condition(0.01, 1, 0.125, 0, 0.001, 0, 2.5)));
        }
        happens(new RunEvent.ForkFinished(Instant.EPOCH, benchmark, fork));
    }

    private void measured(Benchmark benchmark, int forks) {
        for (int fork = 1; fork <= forks; fork++) {
            fork(benchmark, fork);
        }
        happens(new RunEvent.BenchmarkFinished(Instant.EPOCH, benchmark));
    }

    private void ends() {
        happens(new RunEvent.RunFinished(Instant.EPOCH, RunState.COMPLETE, Double.NaN));
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.historyFile());
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private int number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.historyFile());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void aRunOfManyBenchmarksWritesEachForkOnce() throws SQLException {
        sql(
                "CREATE TABLE written (rows INTEGER NOT NULL)",
                "INSERT INTO written VALUES (0)",
                "CREATE TRIGGER count_iterations AFTER INSERT ON iteration BEGIN UPDATE written SET rows = rows + 1; END",
                "CREATE TRIGGER count_metrics AFTER INSERT ON metric BEGIN UPDATE written SET rows = rows + 1; END");
        begins();
        for (int i = 0; i < 500; i++) {
            measured(benchmark(i), 10);
        }
        ends();
        Run run = recorded.saved();

        assertThat(number("SELECT rows FROM written")).isEqualTo(500 * (10 * ITERATIONS + 1));
        assertThat(project.history().run(run.id())).contains(run);
    }

    @Test
    void whatIsCompleteIsInTheHistoryWhileTheRunGoesOn() {
        begins();
        measured(benchmark(1), 2);
        fork(benchmark(2), 1);

        Run sofar = project.history().run(plan.id()).orElseThrow();
        assertThat(sofar.state()).isEqualTo(RunState.RUNNING);
        assertThat(sofar.measurements())
                .singleElement()
                .satisfies(one -> assertThat(one.primary().forks()).hasSize(2));
    }

    @Test
    void aForkThatIsMeasuredAgainLaterChangesOnlyItsBenchmark() {
        begins();
        measured(benchmark(1), 1);
        measured(benchmark(2), 1);
        fork(benchmark(1), 2);
        ends();
        Run run = recorded.saved();

        assertThat(project.history().run(run.id())).contains(run);
        assertThat(run.measurements())
                .extracting(
                        one -> one.benchmark().name(),
                        one -> one.primary().forks().size())
                .containsExactly(tuple("made.Up.b1", 2), tuple("made.Up.b2", 1));
    }

    @Test
    void aBenchmarkThatTurnsOutToBeImpossibleIsTakenBackWithItsReason() {
        begins();
        measured(benchmark(1), 1);
        measured(benchmark(2), 1);
        happens(new RunEvent.ForkFailed(
                Instant.EPOCH, benchmark(1), RunEvent.ForkFailed.ALL_FORKS, Failure.REPORTED, "faster than light", ""));
        ends();
        Run run = recorded.saved();

        Run stored = project.history().run(run.id()).orElseThrow();
        assertThat(stored).isEqualTo(run);
        assertThat(stored.measurements()).hasSize(1);
        assertThat(stored.failures()).extracting(Run.FailedFork::message).containsExactly("faster than light");
    }

    @Test
    void eachFailureIsWrittenOnce() {
        begins();
        List<String> messages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            happens(new RunEvent.ForkStarted(Instant.EPOCH, benchmark(i), 1));
            happens(new RunEvent.ForkFailed(Instant.EPOCH, benchmark(i), 1, Failure.EXIT_CODE, "broke " + i, ""));
            happens(new RunEvent.BenchmarkFinished(Instant.EPOCH, benchmark(i)));
            messages.add("broke " + i);
        }
        ends();
        Run run = recorded.saved();

        assertThat(project.history().run(run.id()).orElseThrow().failures())
                .extracting(Run.FailedFork::message)
                .containsExactlyElementsOf(messages);
    }

    @Test
    void aHistoryThatWasMadeAnewMeanwhileGetsTheWholeRun() throws SQLException {
        begins();
        measured(benchmark(1), 1);
        sql("PRAGMA foreign_keys = ON", "DELETE FROM run");
        measured(benchmark(2), 1);
        ends();
        Run run = recorded.saved();

        assertThat(project.history().run(run.id())).contains(run);
    }
}
