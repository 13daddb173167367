package dev.plumbline.model;

import dev.plumbline.model.metric.Work;
import java.util.List;
import java.util.Optional;

/**
 * All forks of one benchmark at one revision on one platform.
 *
 * @param metrics the primary metric first, then the secondary ones in the order of their source
 * @param provenance which harness measured it, and what a fork of it stands for
 * @param work what an operation works on, where that is declared
 * @param aside forks that are kept and not judged
 */
public record Measurement(
        Benchmark benchmark,
        Settings settings,
        List<MetricValues> metrics,
        Provenance provenance,
        Work work,
        List<AsideFork> aside) {
    /** With fewer forks a side, what is said of it is said with a doubt; a reference needs as many. */
    public static final int FEW_FORKS = 5;

    public Measurement {
        metrics = List.copyOf(metrics);
        aside = List.copyOf(aside);
        if (metrics.isEmpty() || !metrics.get(0).metric().isPrimary()) {
            throw new IllegalArgumentException(benchmark.displayName() + ": the first metric must be the primary one");
        }
    }

    /** Of a harness that declares no work. */
    public Measurement(Benchmark benchmark, Settings settings, List<MetricValues> metrics, Provenance provenance) {
        this(benchmark, settings, metrics, provenance, Work.UNDECLARED);
    }

    /** All of whose forks are judged. */
    public Measurement(
            Benchmark benchmark, Settings settings, List<MetricValues> metrics, Provenance provenance, Work work) {
        this(benchmark, settings, metrics, provenance, work, List.of());
    }

    /** Measured by JMH. */
    public Measurement(Benchmark benchmark, Settings settings, List<MetricValues> metrics) {
        this(benchmark, settings, metrics, Provenance.OWN);
    }

    /** The same values of a benchmark that is called otherwise today. */
    public Measurement withBenchmark(Benchmark renamed) {
        return new Measurement(renamed, settings, metrics, provenance, work, aside);
    }

    /**
     * The same values with what is known of the conditions of each fork; they hold for all metrics alike.
     *
     * @param conditions in the order of the forks; what is beyond their number is unknown
     */
    public Measurement under(List<Conditions> conditions) {
        return new Measurement(
                benchmark,
                settings,
                metrics.stream().map(metric -> metric.under(conditions)).toList(),
                provenance,
                work,
                aside);
    }

    /** The same with forks that are kept and not judged. */
    public Measurement withAside(List<AsideFork> kept) {
        return new Measurement(benchmark, settings, metrics, provenance, work, kept);
    }

    public MetricValues primary() {
        return metrics.get(0);
    }

    public Optional<MetricValues> metric(String name) {
        return metrics.stream().filter(m -> m.metric().name().equals(name)).findFirst();
    }

    public int forkCount() {
        return primary().forks().size();
    }
}
