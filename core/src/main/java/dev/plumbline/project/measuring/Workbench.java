package dev.plumbline.project.measuring;

import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.run.Catalog;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import java.util.Optional;

/**
 * What can be measured here: the benchmarks of a source, on one JDK of this machine.
 *
 * @param meters tell under what each fork runs
 */
public record Workbench(
        BenchmarkSource source,
        Jdk jdk,
        Platform platform,
        Catalog catalog,
        Descriptor descriptor,
        Meter.Source meters) {
    /** With the meters of this machine. */
    public Workbench(BenchmarkSource source, Jdk jdk, Platform platform, Catalog catalog, Descriptor descriptor) {
        this(source, jdk, platform, catalog, descriptor, Meter.Source.HERE);
    }

    /** The same with other meters. */
    public Workbench watchedBy(Meter.Source others) {
        return new Workbench(source, jdk, platform, catalog, descriptor, others);
    }

    /**
     * Lists the source and probes the machine; takes about a second.
     *
     * @param platformLabel sets the platform id apart; may be empty
     */
    public static Workbench open(BenchmarkSource source, Jdk jdk, String platformLabel) {
        Platform platform = PlatformProbe.probe(jdk, platformLabel);
        return new Workbench(source, jdk, platform, Catalog.read(source, jdk), Descriptor.of(source));
    }

    public KernelInfo info(Benchmark benchmark) {
        return descriptor.info(benchmark);
    }

    /** Why a benchmark cannot run on this machine; empty when it can, as far as that is known before it runs. */
    public Optional<String> unavailable(Benchmark benchmark) {
        int needed = info(benchmark).vectorBits();
        int here = platform.environment()
                .get(Fact.VECTOR_BITS)
                .map(Integer::parseInt)
                .orElse(0);
        return needed > 0 && here > 0 && here < needed
                ? Optional.of("needs vectors of " + needed + " bits, this CPU has " + here)
                : Optional.empty();
    }
}
