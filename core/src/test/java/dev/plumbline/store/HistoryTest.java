package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.codec.run.RunLine;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Confirmation;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Fork;
import dev.plumbline.model.LookLimits;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.store.rows.RunHeader;
import dev.plumbline.store.rows.RunMeasurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Benchmark BENCHMARK = Benchmark.of("a.B.c", Map.of("n", "1"), Mode.THROUGHPUT, 2);

    @TempDir
    Path folder;

    private static Run run(String id, RunState state, double value) {
        Measurement measurement = new Measurement(
                BENCHMARK,
                new Settings(1, 1, Duration.ofMillis(500), 2, Duration.ofMillis(500)),
                List.of(
                        new MetricValues(
                                Metric.primary("ops/s"),
                                List.of(new Fork(Values.of(0.5), Values.of(value, value + 1)))),
                        new MetricValues(Metric.secondary("gc.alloc.rate.norm", "B/op"), List.of(Fork.of(0, 8)))));
        return new Run(
                id,
                "named",
                Instant.parse("2026-11-19T22:05:00Z").plusSeconds(id.hashCode() % 1000),
                new Platform("linux", new Environment(Map.of(Fact.CPU, "A CPU"))),
                new Revision("abc", "main", true, "s"),
                state,
                true,
                List.of(measurement),
                List.of(new Run.FailedFork(BENCHMARK, 2, Failure.HUNG, "it hung")));
    }

    private History history() {
        return History.open(folder.resolve("sub").resolve("history.db"));
    }

    @Test
    void aRunComesBackAsItWas() {
        History history = history();
        history.save(run("a", RunState.FAILED, 7));
        assertThat(history.run("a")).contains(run("a", RunState.FAILED, 7));
        assertThat(history.run("b")).isEmpty();
    }

    @Test
    void theStampOfADatabaseIsItsNewestMigration() throws SQLException {
        history().ids();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("sub").resolve("history.db"));
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"")) {
            assertThat(newest.next()).isTrue();
            assertThat(newest.getInt(1)).isEqualTo(Database.SCHEMA);
        }
    }

    @Test
    void aDatabaseOfBeforeTheStampIsStampedAndKeepsItsRuns() throws SQLException {
        history().save(run("a", RunState.COMPLETE, 1));
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("sub").resolve("history.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 0");
        }

        assertThat(history().runs()).hasSize(1);
        assertThat(history().runs()).hasSize(1);
    }

    @Test
    void aLaterStateOfTheSameRunReplacesTheEarlierOne() {
        History history = history();
        history.save(run("a", RunState.RUNNING, 1));
        history.save(run("a", RunState.COMPLETE, 2));
        assertThat(history.runs()).singleElement().satisfies(header -> {
            assertThat(header.state()).isEqualTo(RunState.COMPLETE);
            assertThat(header.benchmarks()).hasSize(1);
        });
        assertThat(history.recent(BENCHMARK, "linux", 10)).hasSize(1);
    }

    @Test
    void anInvalidRunLeavesTheSeriesAndComesBackWhenItIsValidAgain() {
        History history = history();
        history.save(run("a", RunState.COMPLETE, 1));
        assertThat(history.markInvalid("a", "a neighbour compiled")).isTrue();
        assertThat(history.recent(BENCHMARK, "linux", 10)).isEmpty();
        history.save(run("a", RunState.COMPLETE, 1));
        assertThat(history.run("a").orElseThrow().valid()).isFalse();
        history.markInvalid("a", "");
        assertThat(history.recent(BENCHMARK, "linux", 10)).hasSize(1);
    }

    @Test
    void aConfirmationIsFoundByItsIdAndIsNoRunOfItsOwn() {
        History history = history();
        String id = "20261201-100000-00aa";
        history.save(run(id, RunState.COMPLETE, 1));
        Run asked = run(id, RunState.COMPLETE, 1);
        history.save(named(asked, "20261201-100100-00ab", Confirmation.name(1, id)));
        history.save(named(asked, "20261201-100200-00ac", "confirmation 2"));
        history.save(named(asked, "20261201-100300-00ad", "confirmation 2 of the new tail"));
        assertThat(history.runs()).extracting(RunHeader::id).containsExactlyInAnyOrder(id, "20261201-100300-00ad");
        assertThat(history.everyRun()).hasSize(4);
        assertThat(history.run("20261201-100100-00ab")).isPresent();
        assertThat(history.recent(BENCHMARK, "linux", 10))
                .extracting(RunMeasurement::runId)
                .containsExactlyInAnyOrder(id, "20261201-100300-00ad");
        assertThat(history.series(List.of(BENCHMARK), "linux", Metric.PRIMARY)).hasSize(2);
        assertThat(history.allSeries("linux", Metric.PRIMARY))
                .hasEntrySatisfying(
                        BENCHMARK.key(), series -> assertThat(series.points()).hasSize(2));
    }

    @Test
    void aPlatformOfWhichOnlyAConfirmationIsLeftHasNothing() {
        History history = history();
        history.save(named(
                run("a", RunState.COMPLETE, 1), "20261201-100100-00ab", Confirmation.name(1, "20261201-100000-00aa")));
        assertThat(history.platforms()).isEmpty();
        assertThat(history.benchmarks("linux")).isEmpty();
        assertThat(history.metrics(List.of(BENCHMARK), "linux")).isEmpty();
    }

    private static Run named(Run run, String id, String name) {
        return new Run(
                id,
                name,
                run.startedAt(),
                run.platform(),
                run.revision(),
                run.state(),
                run.valid(),
                run.measurements(),
                run.failures());
    }

    @Test
    void theLooksOfARunAreKeptAndGoWithItToAnotherHistory() {
        History history = history();
        Run run = run("a", RunState.COMPLETE, 1);
        LookLimits limits = new LookLimits(0.02, 15);
        history.save(run);
        assertThat(history.looks(run.id())).isEmpty();
        history.judgedAt(run.id(), limits);

        RunLine line = RunLine.read(history.line(run.id()).orElseThrow().text(), "there");
        History other = History.open(folder.resolve("other.db"));
        other.takeIn(List.of(line));
        assertThat(other.looks(run.id())).contains(limits);
    }

    @Test
    void aTagThatSomebodyWritesMeansNothing() {
        History history = history();
        Run run = run("a", RunState.COMPLETE, 1);
        history.save(run);
        history.tag(run.id(), "until proven: ±2 %, 15 forks");
        assertThat(history.looks(run.id())).isEmpty();
    }

    @Test
    void tagsAreKeptOnce() {
        History history = history();
        history.save(run("a", RunState.COMPLETE, 1));
        history.tag("a", "nightly");
        history.tag("a", "nightly");
        assertThat(history.runs().get(0).tags()).containsExactly("nightly");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("history.db"), "this is no database, it is a letter to a friend. ".repeat(50));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> History.open(file))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("history.db is no intact database");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
