package dev.plumbline.project.checking;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.condition.UsableForks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import dev.plumbline.model.Run.FailedFork;
import dev.plumbline.model.metric.Latencies;
import dev.plumbline.stats.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one benchmark stands.
 *
 * @param baseline what was accepted; null when nothing was
 * @param current the newest measurement; null when there is none
 * @param comparison of the two; null when one is missing
 * @param failure why its last run gave no result; null when it did
 * @param costs of the last runs, oldest first
 * @param latencies of single operations in the newest measurement, in sample mode; else none
 * @param forks what became of the forks of the newest measurement
 * @param interrupted whether the last run was stopped after its first fork had begun and before one was complete: there
 *     is no newest measurement then, and an older one is not shown in its place
 */
public record BenchmarkState(
        @Nullable Baseline baseline,
        @Nullable Measurement current,
        @Nullable Comparison comparison,
        @Nullable FailedFork failure,
        List<Double> costs,
        Latencies latencies,
        UsableForks forks,
        boolean interrupted) {

    /** Nothing is known yet. */
    public static final BenchmarkState NONE = new BenchmarkState(null, null, null, null, List.of());

    public BenchmarkState {
        costs = List.copyOf(costs);
    }

    /** Nothing is known of single operations. */
    public BenchmarkState(
            @Nullable Baseline baseline,
            @Nullable Measurement current,
            @Nullable Comparison comparison,
            @Nullable FailedFork failure,
            List<Double> costs) {
        this(baseline, current, comparison, failure, costs, Latencies.NONE, UsableForks.NONE, false);
    }

    /** Whether the newest measurement is what was accepted: there is nothing to judge before the next run. */
    public boolean isTheBaseline() {
        return baseline != null
                && current != null
                && baseline.measurement().primary().isSameMeasurementAs(current.primary());
    }

    /** The same with its verdict. */
    public BenchmarkState judged(Comparison decided) {
        return new BenchmarkState(baseline, current, decided, failure, costs, latencies, forks, interrupted);
    }

    /** The same with what a check decided in the end, beside the values that it decided of: not those of a repetition. */
    public BenchmarkState judged(Comparison decided, Run check, Benchmark benchmark) {
        Measurement measured = check.measurement(benchmark).orElse(current);
        FailedFork own = failure != null && check.failures().contains(failure) ? failure : null;
        UsableForks became = UsableForks.of(check, benchmark);
        return new BenchmarkState(baseline, measured, decided, own, costs, latencies, became, false);
    }
}
