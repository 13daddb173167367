package dev.plumbline.run;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The probe benchmarks of the tests as a source, and small plans for them. */
public final class Probes {
    private static final String PREFIX = "dev.plumbline.run.bench.ProbeBenchmark.";

    private Probes() {}

    /** Test classes and JMH, as a user's class path would be. */
    public static BenchmarkSource source() {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("test-classes")
                        || entry.contains("jmh-core")
                        || entry.contains("jopt-simple")
                        || entry.contains("commons-math3"))
                .collect(Collectors.joining(File.pathSeparator));
        return BenchmarkSource.of(path);
    }

    public static Benchmark probe(String method) {
        return Benchmark.of(PREFIX + method, Mode.AVERAGE_TIME);
    }

    /** Forks of one warm-up and some measured iterations of 50 ms. */
    public static Settings settings(int forks, int iterations) {
        return new Settings(forks, 1, Duration.ofMillis(50), iterations, Duration.ofMillis(50));
    }

    /** Meters of a machine on which nothing else runs: what the one at hand does must not change what a test sees. */
    public static final Meter.Source IDLE = threads ->
            processes -> new Meter.Reading(new Condition(0.01, threads, 0.05, 0, 0, 0, Double.NaN), Double.NaN);

    /** A plan that measures disturbed forks again, with an argument for each fork's JVM. */
    static RunPlan repeating(Settings settings, String jvmArg, String... methods) {
        RunPlan plan = plan(settings, Duration.ZERO, methods);
        return new RunPlan(
                plan.id(),
                plan.name(),
                plan.source(),
                plan.descriptor(),
                plan.jdk(),
                plan.platform(),
                plan.revision(),
                plan.items(),
                List.of(),
                List.of(jvmArg),
                Duration.ZERO,
                true,
                Meter.Source.HERE);
    }

    /** Never with repeats: what else this machine does must not change how many forks a test sees. */
    static RunPlan plan(Settings settings, Duration silence, String... methods) {
        List<Planned> items = Arrays.stream(methods)
                .map(method -> new Planned(probe(method), settings))
                .toList();
        return new RunPlan(
                "test",
                "",
                source(),
                new Descriptor(List.of()),
                Jdk.running(),
                new Platform("test", Environment.UNKNOWN),
                Revision.NONE,
                items,
                List.of(),
                List.of(),
                silence,
                false,
                Meter.Source.HERE);
    }
}
