package dev.plumbline.project.checking;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.RowMetrics;
import dev.plumbline.gate.RowState;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.Optional;

/** Makes the rows of a gate from what was measured and judged. */
public final class CheckedRows {
    private CheckedRows() {}

    /** A benchmark as a run has it: failed, judged, without a baseline, or not measured. */
    static CheckedRow of(Benchmark benchmark, Run run, Optional<ComparisonRow> comparison) {
        return row(benchmark, run, comparison).with(UsableForks.of(run, benchmark));
    }

    private static CheckedRow row(Benchmark benchmark, Run run, Optional<ComparisonRow> comparison) {
        Optional<CheckedRow> failure =
                failed(benchmark, run, run.measurement(benchmark).isPresent(), "");
        if (failure.isPresent()) {
            return failure.get();
        }
        if (comparison.isPresent()) {
            return judged(comparison.get(), run);
        }
        Optional<Measurement> measured = run.measurement(benchmark);
        return measured.map(measurement -> unjudged(
                        benchmark,
                        RowState.NO_BASELINE,
                        "recorded in history, not accepted",
                        cost(measurement),
                        measurement.forkCount()))
                .orElseGet(() ->
                        unjudged(benchmark, RowState.MISSING, "not measured: the run was stopped", Double.NaN, 0));
    }

    /**
     * The row of a benchmark that failed in a run; empty when it did not.
     *
     * @param judged whether other forks of it count: a fork that was not warm then is no failure
     * @param side put before the message; empty where there is only one
     */
    public static Optional<CheckedRow> failed(Benchmark benchmark, Run run, boolean judged, String side) {
        return run.failures().stream()
                .filter(failed -> failed.benchmark().equals(benchmark))
                .filter(failed -> failed.failure() != Failure.NOT_WARM || !judged)
                .findFirst()
                .map(failed -> unjudged(
                        benchmark,
                        failed.failure() == Failure.UNAVAILABLE ? RowState.UNAVAILABLE : RowState.FAILED,
                        side + failed.message(),
                        Double.NaN,
                        0));
    }

    public static CheckedRow judged(ComparisonRow row, Run run) {
        return judged(
                row,
                run.measurement(row.benchmark()).map(Measurement::forkCount).orElse(0));
    }

    /** @param fresh how many forks the new side has */
    public static CheckedRow judged(ComparisonRow row, int fresh) {
        int accepted = row.old().forks().size();
        int forks = accepted == 0 ? fresh : Math.min(accepted, fresh);
        return new CheckedRow(
                row.benchmark(),
                row.metric(),
                RowState.JUDGED,
                row.comparison(),
                "",
                Double.NaN,
                forks,
                null,
                UsableForks.NONE,
                UsableForks.NONE,
                RowMetrics.NONE);
    }

    public static CheckedRow unjudged(Benchmark benchmark, RowState state, String message, double cost, int forks) {
        return new CheckedRow(
                benchmark,
                Metric.primary("ns/op"),
                state,
                null,
                message,
                cost,
                forks,
                null,
                UsableForks.NONE,
                UsableForks.NONE,
                RowMetrics.NONE);
    }

    /** The plain mean of a measurement that has nothing to be compared with. */
    private static double cost(Measurement measurement) {
        MetricUnit unit = measurement.primary().metric().unit();
        return measurement.primary().pooled().stream()
                .map(unit::toCost)
                .average()
                .orElse(Double.NaN);
    }
}
