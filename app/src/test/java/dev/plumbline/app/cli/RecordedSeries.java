package dev.plumbline.app.cli;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Values;
import dev.plumbline.project.Project;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** A history of one run a day, three forks each, whose levels are known. */
final class RecordedSeries {
    static final String PLATFORM = "linux-x86_64-test";
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private RecordedSeries() {}

    /** The id of the run with this number, from 0 on. */
    static String id(int number) {
        return String.format("20261101-%06d-0000", number);
    }

    /** @param level of a run, in ns/op; not a number where it did not measure the benchmark */
    static void fill(Path folder, Benchmark benchmark, int runs, IntToDoubleFunction level) {
        fill(folder, runs, Map.of(benchmark, level));
    }

    /** The same of several benchmarks, measured by the same runs. */
    static void fill(Path folder, int runs, Map<Benchmark, IntToDoubleFunction> levels) {
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            List<Measurement> measured = new ArrayList<>();
            for (Map.Entry<Benchmark, IntToDoubleFunction> level : levels.entrySet()) {
                double cost = level.getValue().applyAsDouble(i);
                if (!Double.isNaN(cost)) {
                    measured.add(measurement(level.getKey(), cost + i % 3 * 0.1));
                }
            }
            if (!measured.isEmpty()) {
                all.add(run(i, measured));
            }
        }
        Project.at(folder).history().saveAll(all, Set.of());
    }

    private static Measurement measurement(Benchmark benchmark, double cost) {
        List<Fork> forks = new ArrayList<>();
        for (int fork = 0; fork < 3; fork++) {
            double value = cost + fork * 0.2;
            forks.add(new Fork(Values.of(), Values.of(value, value, value)));
        }
        return new Measurement(
                benchmark,
                new Settings(3, 0, Duration.ofMillis(50), 3, Duration.ofMillis(50)),
                List.of(new MetricValues(Metric.primary("ns/op"), forks)));
    }

    private static Run run(int number, List<Measurement> measured) {
        return new Run(
                id(number),
                "",
                START.plus(Duration.ofDays(number)),
                new Platform(PLATFORM, Environment.UNKNOWN),
                Revision.NONE,
                RunState.COMPLETE,
                true,
                measured,
                List.of());
    }
}
