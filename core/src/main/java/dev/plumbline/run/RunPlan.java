package dev.plumbline.run;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.run.source.Descriptor;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * What a run will measure, with what, and on what.
 *
 * @param id of the run, unique and sortable by time
 * @param name given by the user; may be empty
 * @param descriptor what the authors say of the benchmarks
 * @param items in the order in which they are measured
 * @param profilers JMH's names, {@code jfr:dir=…} with options (see {@link ProfilerFiles}); the gc profiler is always on
 * @param jvmArgs appended to those of the benchmark
 * @param silence longest time without a word from a fork before it counts as hung; zero for the usual limit
 * @param repeats whether forks that something disturbed are measured again
 * @param meters tell under what each fork runs
 */
public record RunPlan(
        String id,
        String name,
        BenchmarkSource source,
        Descriptor descriptor,
        Jdk jdk,
        Platform platform,
        Revision revision,
        List<Planned> items,
        List<String> profilers,
        List<String> jvmArgs,
        Duration silence,
        boolean repeats,
        Meter.Source meters) {
    /** JVM start, JMH's own set-up and tear-down of a fork, roughly. */
    private static final Duration FORK_OVERHEAD = Duration.ofMillis(900);

    public RunPlan {
        items = List.copyOf(items);
        profilers = List.copyOf(profilers);
        jvmArgs = List.copyOf(jvmArgs);
    }

    /** This plan as the continuation of a run that was cut off. */
    public RunPlan continuing(String runId, String runName) {
        return new RunPlan(
                runId,
                runName,
                source,
                descriptor,
                jdk,
                platform,
                revision,
                items,
                profilers,
                jvmArgs,
                silence,
                repeats,
                meters);
    }

    /** This plan of another state of the source than the one at hand. */
    public RunPlan of(Revision measured) {
        return new RunPlan(
                id,
                name,
                source,
                descriptor,
                jdk,
                platform,
                measured,
                items,
                profilers,
                jvmArgs,
                silence,
                repeats,
                meters);
    }

    /** About how long the run takes. */
    public Duration estimate() {
        return estimate(items);
    }

    /** About how long benchmarks take, one after the other. */
    public static Duration estimate(Collection<Planned> items) {
        return items.stream().map(RunPlan::estimate).reduce(Duration.ZERO, Duration::plus);
    }

    /** About how long one benchmark takes. */
    public static Duration estimate(Planned item) {
        return item.settings()
                .forkTime()
                .plus(FORK_OVERHEAD)
                .multipliedBy(item.settings().forks());
    }
}
