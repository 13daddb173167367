package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.codec.run.RunJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A history that grows: says how long lines of runs take to come in, how long the longest series takes to open, and what
 * the tables and their indexes weigh. A million iterations unless {@code -Dplumbline.growth.iterations} says otherwise.
 * Asserts only that all is there, because a busy machine is no reason for a red build.
 */
@Tag("slow")
class HistoryGrowthTest {
    private static final int BENCHMARKS = 10;
    private static final int FORKS = 10;
    private static final int ITERATIONS = 10;
    private static final int BATCH = 50;
    private static final long WANTED = Long.getLong("plumbline.growth.iterations", 1_000_000L);
    private static final int RUNS = (int) (WANTED / (BENCHMARKS * FORKS * ITERATIONS));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path folder;

    private static Benchmark benchmark(int number) {
        return Benchmark.of("org.example.Suite" + number + "Benchmark.measure", Mode.AVERAGE_TIME);
    }

    private static String line(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < BENCHMARKS; i++) {
            List<Fork> forks = new ArrayList<>();
            for (int fork = 0; fork < FORKS; fork++) {
                double[] values = random.doubles(ITERATIONS, 99, 101).toArray();
                forks.add(new Fork(Values.NONE, Values.of(values)));
            }
            measurements.add(new Measurement(
                    benchmark(i),
                    new Settings(FORKS, 2, Duration.ofMillis(500), ITERATIONS, Duration.ofMillis(500)),
                    List.of(new MetricValues(Metric.primary("ns/op"), forks))));
        }
        return RunJson.line(new Run(
                String.format(Locale.ROOT, "growth-%06d", number),
                "",
                START.plus(Duration.ofHours(number)),
                new Platform("test-platform", new Environment(Map.of(Fact.CPU, "A CPU"))),
                new Revision(String.format(Locale.ROOT, "%040x", number), "main", false, "commit " + number),
                RunState.COMPLETE,
                true,
                measurements,
                List.of()));
    }

    private static String grow(Store store) {
        long start = System.nanoTime();
        List<Run> batch = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            batch.add(RunJson.read(line(i), "line " + (i + 1)));
            if (batch.size() == BATCH || i == RUNS - 1) {
                store.history().saveAll(batch, Set.of());
                batch.clear();
            }
        }
        long imported = System.nanoTime();
        int points = store.history()
                .series(List.of(benchmark(3)), "test-platform", Metric.PRIMARY)
                .size();
        long opened = System.nanoTime();
        store.history().series(List.of(benchmark(4)), "test-platform", Metric.PRIMARY);
        long again = System.nanoTime();
        assertThat(points).isEqualTo(RUNS);
        return String.format(
                Locale.ROOT,
                "%,d iterations of %,d runs: imported in %.1f s; a series of %,d runs opens in %.2f s, another in %.2f s",
                (long) RUNS * BENCHMARKS * FORKS * ITERATIONS,
                RUNS,
                (imported - start) / 1e9,
                points,
                (opened - imported) / 1e9,
                (again - opened) / 1e9);
    }

    @Test
    void aFileGrows() throws IOException {
        Path file = folder.resolve("history.db");
        String said = grow(Store.sqlite(file));
        System.out.printf(Locale.ROOT, "SQLite: %s; file %,d KiB%n", said, Files.size(file) / 1024);
    }

    @Test
    void aServerGrows() throws SQLException {
        String address = SERVER.newDatabase();
        String said = grow(Store.postgres(address));
        System.out.printf(Locale.ROOT, "PostgreSQL: %s; %s%n", said, weights(address));
    }

    private static String weights(String address) throws SQLException {
        List<String> said = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:" + address);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT relname, pg_table_size(relid) / 1024, pg_indexes_size(relid) / 1024 "
                                + "FROM pg_stat_user_tables ORDER BY pg_total_relation_size(relid) DESC LIMIT 6")) {
            while (rows.next()) {
                said.add(String.format(
                        Locale.ROOT,
                        "%s %,d + %,d KiB of indexes",
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3)));
            }
        }
        return String.join(", ", said);
    }
}
