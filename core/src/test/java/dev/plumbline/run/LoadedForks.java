package dev.plumbline.run;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Single forks of our kernels with short iterations, as they come, under whatever this machine does meanwhile. */
final class LoadedForks implements AutoCloseable {
    static final Settings SETTINGS = new Settings(1, 5, Duration.ofMillis(80), 10, Duration.ofMillis(80));

    private static final String BENCH = "dev.plumbline.kernels.bench.";
    private static final Duration READY = Duration.ofSeconds(20);

    private final Path root = Path.of(System.getProperty("plumbline.root", ".."));
    private final BenchmarkSource source = BenchmarkSource.bundled(root.resolve("kernels/target"));
    private final Platform platform = PlatformProbe.probe(Jdk.running(), "");
    private final ChildJvm jvm;

    LoadedForks() throws InterruptedException {
        jvm = ChildJvm.start(source, Jdk.running());
        jvm.next(READY);
    }

    /**
     * What a fork measured.
     *
     * @param isDoubted whether it was taken for a cold one
     */
    record Measured(List<IterationFinished> iterations, boolean isDoubted) {}

    Platform platform() {
        return platform;
    }

    /** One fork of a kernel, measured now. */
    Measured fork(String kernel, int number) throws InterruptedException {
        Planned item = new Planned(benchmark(kernel), SETTINGS);
        List<IterationFinished> measured = new ArrayList<>();
        Optional<Diagnosis> doubt = new ForkMeasurement(
                        plan(item), InstantSource.system(), event -> keep(event, measured))
                .measure(jvm, item, number);
        return new Measured(measured, doubt.isPresent());
    }

    static Benchmark benchmark(String kernel) {
        return Benchmark.of(BENCH + kernel, Mode.AVERAGE_TIME);
    }

    private static void keep(RunEvent event, List<IterationFinished> measured) {
        if (event instanceof IterationFinished iteration && !iteration.warmup()) {
            measured.add(iteration);
        }
    }

    private RunPlan plan(Planned item) {
        return new RunPlan(
                "recording",
                "",
                source,
                Descriptor.of(source),
                Jdk.running(),
                platform,
                Revision.NONE,
                List.of(item),
                List.of(),
                List.of(),
                Duration.ZERO,
                false,
                Meter.Source.HERE);
    }

    @Override
    public void close() {
        jvm.close();
    }
}
