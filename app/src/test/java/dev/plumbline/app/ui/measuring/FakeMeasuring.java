package dev.plumbline.app.ui.measuring;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunnerMessage.Listed;
import dev.plumbline.host.HostFinding;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Catalog;
import dev.plumbline.run.RunAssembler;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.run.source.JdkNeeded;
import dev.plumbline.stats.Comparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service on no machine: three benchmarks, and runs that replay events given by hand. */
public final class FakeMeasuring implements MeasuringService {

    public static final Benchmark SIMD = Benchmark.of("bench.Cosine.simd", Mode.AVERAGE_TIME);
    public static final Benchmark SCALAR = Benchmark.of("bench.Cosine.scalar", Mode.AVERAGE_TIME);
    public static final Benchmark DECAY = Benchmark.of("bench.Decay.simd", Mode.AVERAGE_TIME);

    public BenchmarkOverview overview =
            new BenchmarkOverview(Map.of(), 0, "here", "", List.of(), ProjectSettings.EMPTY);
    public List<RunEvent> replay = List.of();
    public final List<List<Planned>> runs = new ArrayList<>();
    public final List<List<Planned>> checks = new ArrayList<>();
    public HostFinding.Level host = HostFinding.Level.FINE;
    public boolean stopped;
    /** As long as it is set, the kernels cannot be listed. */
    public boolean bundledFails;

    public int opened;
    /** The JDK that jars need; 0 for any. */
    public int needed;

    public List<Jdk> jdks = List.of();
    public String openedWith = "";
    /** Who measures on this machine; empty when nobody does. */
    public String otherJmh = "";
    /** What a check decides in the end. */
    public Map<Benchmark, Comparison> decides = Map.of();
    /** As long as it is set, nobody learns where the benchmarks stand. */
    public boolean overviewFails;

    public static Workbench workbench() {
        List<Listed> entries = List.of(SIMD, SCALAR, DECAY).stream()
                .map(b -> new Listed(b.name(), b.mode(), 1, 1, 1, 500, 1, 500, Map.of()))
                .toList();
        BenchmarkSource source = new BenchmarkSource("fake", List.of());
        Platform platform = new Platform(
                "linux-x86_64-amd-epyc-avx512-jdk17",
                new Environment(Map.of(
                        Fact.OS,
                        "Linux",
                        Fact.ARCH,
                        "x86_64",
                        Fact.CPU,
                        "AMD EPYC 9B14 64-Core Processor",
                        Fact.JDK,
                        "17.0.15",
                        Fact.VECTOR_BITS,
                        "256")));
        return new Workbench(
                source,
                new Jdk(Path.of("jdk"), 17, "17.0.15", "Debian"),
                platform,
                new Catalog(source, entries),
                new Descriptor(List.of(
                        info(SIMD, "cosine · simd", "Vector similarity", 0),
                        info(SCALAR, "cosine · scalar", "Vector similarity", 0),
                        info(DECAY, "decay · simd-512", "Decay", 512))));
    }

    private static KernelInfo info(Benchmark benchmark, String title, String group, int bits) {
        return new KernelInfo(
                benchmark.name(), title, group, "what it does", "1–2 ms", true, KernelInfo.Role.KERNEL, "", bits);
    }

    @Override
    public Workbench bundled() {
        opened++;
        if (bundledFails) {
            throw PlumblineException.usage("plumbline.yaml, line 3: no colon");
        }
        return workbench();
    }

    @Override
    public Workbench of(Path jar) {
        if (needed > 0) {
            throw PlumblineException.usage(jar.getFileName() + " was built for JDK " + needed, new JdkNeeded(needed));
        }
        throw PlumblineException.usage(jar.getFileName() + " is no JMH jar");
    }

    @Override
    public Workbench of(Path jar, Jdk jdk) {
        openedWith = jdk.text();
        return workbench();
    }

    @Override
    public Optional<Jdk> jdk(int feature) {
        return jdks.stream().filter(jdk -> jdk.feature() >= feature).findFirst();
    }

    @Override
    public Optional<String> otherJmh() {
        return Optional.of(otherJmh).filter(who -> !who.isEmpty());
    }

    @Override
    public void awaitOtherJmh() {
        otherJmh = "";
    }

    @Override
    public String platformLabel() {
        return overview.settings().platformLabel();
    }

    @Override
    public HostReport examine(Workbench bench) {
        return new HostReport(List.of(
                new HostFinding("load", "0.12 on 16 cores", host, "end what else runs"),
                new HostFinding("turbo", "off", HostFinding.Level.FINE, "")));
    }

    @Override
    public BenchmarkOverview overview(Workbench bench, String platformId) {
        if (overviewFails) {
            throw PlumblineException.failed("the history is busy", new IllegalStateException());
        }
        return overview;
    }

    @Override
    public Session run(Workbench bench, List<Planned> items, RunListener listener) {
        runs.add(items);
        return session(listener, Map.of());
    }

    @Override
    public Session check(Workbench bench, List<Planned> items, RunListener listener) {
        checks.add(items);
        return session(listener, decides);
    }

    @Override
    public Session checkUntilProven(Workbench bench, List<Planned> items, Adaptive limits, RunListener listener) {
        checks.add(limits.planned(items));
        return session(listener, decides);
    }

    private Session session(RunListener listener, Map<Benchmark, Comparison> judged) {
        return new Session() {
            @Override
            public Ended measure() {
                RunAssembler assembler = new RunAssembler();
                replay.forEach(event -> {
                    assembler.onEvent(event);
                    listener.onEvent(event);
                });
                Run run = assembler.run().orElseThrow();
                return new Ended(run, judged, null);
            }

            @Override
            public void stop() {
                stopped = true;
            }
        };
    }
}
