package dev.plumbline.store;

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
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Runs to write. */
final class Runs {
    private Runs() {}

    /** One benchmark, two forks. */
    static Run tiny(String id) {
        Settings settings = new Settings(2, 0, Duration.ZERO, 3, Duration.ofMillis(50));
        return new Run(
                id,
                "",
                Instant.EPOCH,
                new Platform("linux", Environment.UNKNOWN),
                Revision.NONE,
                RunState.COMPLETE,
                true,
                List.of(new Measurement(
                        Benchmark.of("a.B.c", Mode.AVERAGE_TIME),
                        settings,
                        List.of(new MetricValues(
                                Metric.primary("ns/op"), List.of(Fork.of(1, 2, 3), Fork.of(2, 3, 4)))))),
                List.of());
    }
}
