package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.format.codec.run.ForkSummaries;
import dev.plumbline.format.codec.run.ForkSummaries.ForkSummary;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.LookLimits;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.review.ReviewState;
import dev.plumbline.store.migration.ForksInOneRow;
import dev.plumbline.store.migration.PlatformsOfReviews;
import dev.plumbline.store.migration.PrintedMeans;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Databases as the last program of each earlier schema left them: a run of two forks and, from the second schema on, a
 * tool of two versions, whose second was accepted, taken back and rejected.
 */
class SchemaUpgradeTest {
    private static final int FIRST_WITH_TOOLS = 2;
    private static final int LAST_WITH_A_ROW_A_FORK = 5;

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path folder;

    private static List<String> statements(int schema) throws IOException {
        String name = "/store/schema-" + schema + ".sql.gz";
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(SchemaUpgradeTest.class.getResourceAsStream(name), name))) {
            return split(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** At semicolons outside quotes. */
    private static List<String> split(String script) {
        List<String> statements = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            quoted = quoted ^ c == '\'';
            if (c == ';' && !quoted) {
                statements.add(script.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        return statements;
    }

    private static void execute(String url, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }

    /** The file as it was left, and what else was done to it, opened by this program. */
    private Store opened(int schema, String... done) throws IOException, SQLException {
        return Store.sqlite(fileOf(schema, folder.resolve("history.db"), done));
    }

    /** The file as it was left, and what else was done to it. */
    static Path fileOf(int schema, Path file, String... done) throws IOException, SQLException {
        List<String> all = new ArrayList<>(statements(schema));
        all.removeIf(text -> text.equals("BEGIN TRANSACTION") || text.equals("COMMIT"));
        all.addAll(List.of(done));
        execute("jdbc:sqlite:" + file, all);
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 9})
    void aFileOfAnEarlierSchemaKeepsEverything(int schema) throws IOException, SQLException {
        keepsEverything(opened(schema), schema);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 9})
    void aServerOfAnEarlierSchemaKeepsEverything(int schema) throws IOException, SQLException {
        String address = SERVER.newDatabase();
        Flyway.configure()
                .dataSource("jdbc:" + address, null, null)
                .locations("classpath:db/migration")
                .javaMigrations(new ForksInOneRow(), new PrintedMeans(), new PlatformsOfReviews())
                .target(Integer.toString(schema))
                .load()
                .migrate();
        // The rows come table by table in the order of their names, so what they refer to may come later.
        List<String> rows = new ArrayList<>(List.of("SET session_replication_role = replica"));
        statements(schema).stream()
                .filter(text -> text.startsWith("INSERT") && !text.contains("flyway_schema_history"))
                .forEach(rows::add);
        execute("jdbc:" + address, rows);

        keepsEverything(Store.postgres(address), schema);
    }

    private static List<Double> floors(Run run) {
        return ForkSummaries.of(run.measurements().get(0).primary()).stream()
                .map(ForkSummary::floorLog)
                .toList();
    }

    @Test
    void whatATagSaidOfLooksBecomesAColumn() throws IOException, SQLException {
        History history = opened(
                        LAST_WITH_A_ROW_A_FORK,
                        "INSERT INTO tag (run_id, tag) SELECT id, 'until proven: ±2.5 %, 15 forks' FROM run")
                .history();
        String run = history.runs().get(0).id();
        assertThat(history.looks(run)).contains(new LookLimits(0.025, 15));
        assertThat(history.tags(run)).hasSize(1);
    }

    @Test
    void aTagOfNonsenseStaysATag() throws IOException, SQLException {
        History history = opened(
                        LAST_WITH_A_ROW_A_FORK,
                        "INSERT INTO tag (run_id, tag) SELECT id, 'until proven: ±..5 %, 15 forks' FROM run",
                        "INSERT INTO tag (run_id, tag) SELECT id, 'until proven: ±0 %, 0 forks' FROM run")
                .history();
        String run = history.runs().get(0).id();
        assertThat(history.looks(run)).isEmpty();
        assertThat(history.tags(run)).hasSize(2);
    }

    @Test
    void aPrunedRunOfAnEarlierSchemaKeepsWhatItsForksSaid() throws IOException, SQLException {
        Store store = opened(
                LAST_WITH_A_ROW_A_FORK,
                "DELETE FROM iteration",
                "UPDATE summarised_metric SET iterations_pruned_at = 1");

        String platform = store.history().platforms().get(0);
        Benchmark benchmark = store.history().benchmarks(platform).get(0);
        assertThat(store.history().series(List.of(benchmark), platform, Metric.PRIMARY))
                .singleElement()
                .satisfies(point -> assertThat(point.floorLogs()).hasSize(2));
        assertThat(store.care().verify()).isEmpty();
    }

    @Test
    void aSpellingThatAnEarlierVersionTookForACostIsBroughtToTheCostThatItMeans() throws IOException, SQLException {
        Store store = opened(
                9,
                "UPDATE metric SET unit = 'ops/sec' WHERE name = 'primary'",
                "UPDATE metric_summary SET unit = 'ops/sec' WHERE name = 'primary'");
        String id = store.history().ids().iterator().next();
        Run run = store.history().run(id).orElseThrow();
        Metric metric = run.measurements().get(0).primary().metric();
        assertThat(metric.unit()).isEqualTo(MetricUnit.of("ops/sec", Direction.MORE));
        String platform = store.history().platforms().get(0);
        Benchmark benchmark = store.history().benchmarks(platform).get(0);
        assertThat(store.history()
                        .series(List.of(benchmark), platform, Metric.PRIMARY)
                        .get(0)
                        .floorLogs())
                .containsExactlyElementsOf(floors(run));
    }

    @Test
    void aDirectionThatStoodInTheTextOfAUnitBecomesAColumn() throws IOException, SQLException {
        Store store = opened(
                9,
                "UPDATE metric SET unit = 'hits (more is better)' WHERE name = 'primary'",
                "UPDATE metric_summary SET unit = 'hits (more is better)' WHERE name = 'primary'");
        String id = store.history().ids().iterator().next();
        assertThat(store.history()
                        .run(id)
                        .orElseThrow()
                        .measurements()
                        .get(0)
                        .primary()
                        .metric()
                        .unit())
                .isEqualTo(MetricUnit.of("hits", Direction.MORE));
    }

    @Test
    void aMeanThatWasPrintedWithoutValuesBecomesARunOfItsSeries() throws SQLException, IOException {
        Store store = opened(
                LAST_WITH_A_ROW_A_FORK,
                "DELETE FROM iteration",
                "DELETE FROM fork_summary",
                "UPDATE measurement SET settings = '{\"forks\":0,\"summaries\":{\"primary\":{\"mean\":0.25}}}'");

        String platform = store.history().platforms().get(0);
        Benchmark benchmark = store.history().benchmarks(platform).get(0);
        assertThat(store.history().series(List.of(benchmark), platform, Metric.PRIMARY))
                .singleElement()
                .satisfies(point -> assertThat(point.mean()).isCloseTo(250, within(1e-9)));
        assertThat(store.care().verify()).isEmpty();
    }

    private static void keepsEverything(Store store, int schema) {
        String id = store.history().runs().get(0).id();
        Run run = store.history().run(id).orElseThrow();
        Benchmark benchmark = run.measurements().get(0).benchmark();
        assertThat(run.measurements()).singleElement().satisfies(one -> {
            assertThat(one.forkCount()).isEqualTo(2);
            assertThat(one.primary().forks()).allSatisfy(fork -> {
                assertThat(fork.warmup().size()).isEqualTo(1);
                assertThat(fork.measured().size()).isEqualTo(2);
            });
        });
        assertThat(store.history().series(List.of(benchmark), run.platform().id(), Metric.PRIMARY))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.runId()).isEqualTo(id);
                    assertThat(point.floorLogs()).isEqualTo(floors(run));
                });
        assertThat(store.care().verify()).isEmpty();
        if (schema >= FIRST_WITH_TOOLS) {
            assertThat(store.tools().lineage("totals").versions()).hasSize(2);
            assertThat(store.reviews().items()).singleElement().satisfies(item -> {
                assertThat(item.state()).isEqualTo(ReviewState.REJECTED);
                assertThat(item.verdict()).isEqualTo("REGRESSION");
            });
        }
        store.history().save(SeriesTest.run(1, 1000));
        assertThat(store.history().ids()).containsExactlyInAnyOrder(id, "run1");
    }
}
