package dev.plumbline.gate;

import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;

/** Which rows of a comparison a gate judges: the score of every benchmark, and allocation where it grew. */
public final class JudgedMetrics {
    private JudgedMetrics() {}

    /** Whether a check has a say in this row; every other one is shown and changes no exit code. */
    public static boolean isJudged(ComparisonRow row) {
        boolean moreAllocated = row.metric().name().equals(Metric.ALLOCATION)
                && row.comparison().verdict() == Verdict.REGRESSION;
        return row.metric().isPrimary() || moreAllocated;
    }
}
