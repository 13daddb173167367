package dev.plumbline.gate;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * One line of a check before policy.
 *
 * @param comparison null unless the row was judged
 * @param message why there is no comparison; empty when there is one
 * @param currentCost cost of the primary metric as measured, for rows without a baseline; NaN when unknown
 * @param forks behind the row, on the side that has fewer; a baseline without forks does not count
 * @param budgeted what it may cost and costs; null without a budget
 * @param usable what became of the forks of the new side
 * @param usableBefore of the old side, where it is a run
 * @param metrics everything that was measured of the benchmark
 */
public record CheckedRow(
        Benchmark benchmark,
        Metric metric,
        RowState state,
        @Nullable Comparison comparison,
        String message,
        double currentCost,
        int forks,
        @Nullable Budgeted budgeted,
        UsableForks usable,
        UsableForks usableBefore,
        RowMetrics metrics) {
    /** The same with everything that was measured of its benchmark. */
    public CheckedRow with(RowMetrics known) {
        return new CheckedRow(
                benchmark,
                metric,
                state,
                comparison,
                message,
                currentCost,
                forks,
                budgeted,
                usable,
                usableBefore,
                known);
    }

    /** The same with what became of its forks. */
    public CheckedRow with(UsableForks known) {
        return with(usableBefore, known);
    }

    /** The same with what became of the forks of both sides. */
    public CheckedRow with(UsableForks before, UsableForks now) {
        return new CheckedRow(
                benchmark, metric, state, comparison, message, currentCost, forks, budgeted, now, before, metrics);
    }

    public CheckedRow withBudget(Budgeted known) {
        return new CheckedRow(
                benchmark,
                metric,
                state,
                comparison,
                message,
                currentCost,
                forks,
                known,
                usable,
                usableBefore,
                metrics);
    }

    /** {@code old side: 4 of 6 forks usable, 2 cold}; the new side stands without its name where it stands alone. */
    public String forkWords() {
        String now = usable.isAsPlanned() ? "" : usable.words();
        String before = usableBefore.isAsPlanned() ? "" : "old side: " + usableBefore.words();
        return before.isEmpty() ? now : before + (now.isEmpty() ? "" : "; new side: " + now);
    }
}
