package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.plumbline.stats.Lens;
import dev.plumbline.store.rows.StoredSeries;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes to open a series of 10,000 runs and an overview of 500 series of 100 runs, each with its change
 * points, the first time and when the JVM is warm. Asserts only that all is there.
 */
@Tag("slow")
class SeriesSpeedTest {
    private static final String PLATFORM = "test-platform";
    private static final int RUNS = 10_000;
    private static final int SERIES = 500;
    private static final int RUNS_EACH = 100;
    private static final int FORKS = 5;
    private static final int BATCH = 100;
    private static final int TRIES = 5;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path folder;

    private static Benchmark benchmark(int number) {
        return Benchmark.of("org.example.Suite" + number + "Benchmark.measure", Mode.AVERAGE_TIME);
    }

    private static Run run(int number, int benchmarks) {
        SplittableRandom random = new SplittableRandom(number);
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < benchmarks; i++) {
            List<Fork> forks = new ArrayList<>();
            for (int fork = 0; fork < FORKS; fork++) {
                forks.add(Fork.of(random.doubles(3, 99, 101).toArray()));
            }
            measurements.add(new Measurement(
                    benchmark(i),
                    new Settings(FORKS, 2, Duration.ofMillis(500), 3, Duration.ofMillis(500)),
                    List.of(new MetricValues(Metric.primary("ns/op"), forks))));
        }
        return new Run(
                String.format(Locale.ROOT, "run-%06d", number),
                "",
                START.plus(Duration.ofHours(number)),
                new Platform(PLATFORM, new Environment(Map.of(Fact.CPU, "A CPU"))),
                new Revision(String.format(Locale.ROOT, "%040x", number), "main", false, "commit " + number),
                RunState.COMPLETE,
                true,
                measurements,
                List.of());
    }

    private static History filled(Store store, int runs, int benchmarks) {
        List<Run> batch = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            batch.add(run(i, benchmarks));
            if (batch.size() == BATCH || i == runs - 1) {
                store.history().saveAll(batch, Set.of());
                batch.clear();
            }
        }
        return store.history();
    }

    private static TrendSeries series(Benchmark benchmark, List<SeriesPoint> points) {
        return new TrendSeries(
                benchmark,
                PLATFORM,
                Metric.primary("ns/op"),
                points,
                List.of(),
                new TrendSeries.Surroundings(Map.of(), null, Map.of()));
    }

    private static int open(History history) {
        TrendSeries series = series(benchmark(0), history.series(List.of(benchmark(0)), PLATFORM, Metric.PRIMARY));
        assertThat(series.trend(Lens.FLOOR)).isNotNull();
        return series.points().size();
    }

    private static int overview(History history) {
        Map<String, StoredSeries> all = history.allSeries(PLATFORM, Metric.PRIMARY);
        int seen = 0;
        for (int i = 0; i < SERIES; i++) {
            StoredSeries one = Objects.requireNonNull(all.get(benchmark(i).key()));
            assertThat(series(benchmark(i), one.points()).trend(Lens.FLOOR)).isNotNull();
            seen++;
        }
        return seen;
    }

    private static String timed(Supplier<Integer> work, int expected) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            assertThat(work.get()).isEqualTo(expected);
            said.append(String.format(Locale.ROOT, " %.3f", (System.nanoTime() - start) / 1e9));
        }
        return said.append(" s").toString();
    }

    private static void say(String database, Store longOne, Store wide) {
        History one = filled(longOne, RUNS, 1);
        System.out.println(database + ", a series of 10,000 runs:" + timed(() -> open(one), RUNS));
        History many = filled(wide, RUNS_EACH, SERIES);
        System.out.println(database + ", an overview of 500 series:" + timed(() -> overview(many), SERIES));
    }

    @Test
    void onSqlite() {
        say("SQLite", Store.sqlite(folder.resolve("long.db")), Store.sqlite(folder.resolve("wide.db")));
    }

    @Test
    void onPostgres() throws IOException, SQLException {
        say("PostgreSQL", Store.postgres(SERVER.newDatabase()), Store.postgres(SERVER.newDatabase()));
    }
}
