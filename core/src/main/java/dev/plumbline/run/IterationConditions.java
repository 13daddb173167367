package dev.plumbline.run;

import dev.plumbline.event.RunEvent.Secondary;
import dev.plumbline.event.RunnerMessage.Result;
import dev.plumbline.event.RunnerMessage.Work;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the load meter and JMH's count of operations tell of an iteration together. */
final class IterationConditions {
    private static final double NANOS = 1e9;

    private IterationConditions() {}

    /** The reading, unless it says so itself, with what the iteration's own clock says: by how much it ran over, as after a stop of the process. */
    static Condition of(Meter.Reading reading, Result result, Benchmark benchmark, Settings settings) {
        if (Double.isFinite(reading.condition().overrun())) {
            return reading.condition();
        }
        Duration requested = result.warmup() ? settings.warmupTime() : settings.iterationTime();
        return reading.condition().withOverrun(overrun(result, benchmark, requested));
    }

    /**
     * Seconds that an iteration took beyond its time and one operation; NaN in modes that do not count time and
     * operations together. JMH averages times over threads and sums throughputs.
     */
    private static double overrun(Result result, Benchmark benchmark, Duration requested) {
        boolean average = benchmark.mode() == Mode.AVERAGE_TIME;
        MetricUnit unit = MetricUnit.of(result.unit());
        Work work = result.work();
        if (!unit.isTime() || work.measured() <= 0 || !(average || benchmark.mode() == Mode.THROUGHPUT)) {
            return Double.NaN;
        }
        double nanosPerOp = unit.toCost(result.value());
        double threadNanos = average ? nanosPerOp : nanosPerOp * benchmark.threads();
        double elapsed = threadNanos * work.measured() / benchmark.threads();
        double overrun = elapsed - requested.toNanos() - threadNanos * work.perInvocation();
        return Double.isFinite(overrun) ? overrun / NANOS : Double.NaN;
    }

    /** The secondary values of an iteration with the CPU time of an operation, where it is known. */
    static Map<String, Secondary> withCpuTime(Meter.Reading reading, Result result) {
        double nanos = reading.cpuSeconds() * NANOS / result.work().all();
        if (!Double.isFinite(nanos) || nanos <= 0) {
            return result.secondary();
        }
        Map<String, Secondary> all = new TreeMap<>(result.secondary());
        all.put(Metric.CPU_TIME, new Secondary(nanos, "ns/op"));
        return all;
    }
}
