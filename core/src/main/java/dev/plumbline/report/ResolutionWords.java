package dev.plumbline.report;

import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;

/** How small a change an inconclusive comparison could have seen, and what would see more. */
final class ResolutionWords {
    private static final double TENTHS_OF_PERCENT = 1000;

    private ResolutionWords() {}

    /**
     * {@code  (resolution ±2.1 %, 4 more forks would reach ±5 %)} with a space before it; empty when nothing is known.
     *
     * @param forks that there are, on the side that has fewer
     * @param target the change that {@link Comparison#forksNeeded} was computed for, as a fraction
     */
    static String of(Comparison comparison, int forks, double target) {
        if (Double.isNaN(comparison.resolution())
                || comparison.hasCaveat(Caveat.Kind.SAME_MEASUREMENT)
                || comparison.hasCaveat(Caveat.Kind.HARNESS_BYTES)) {
            return "";
        }
        String text = " (resolution ±"
                + Units.percent(Math.round(comparison.resolution() * TENTHS_OF_PERCENT) / TENTHS_OF_PERCENT);
        String goal = " would reach ±" + Units.percent(target) + ")";
        if (comparison.forksNeeded() == 0) {
            return text + ", no number of forks" + goal;
        }
        int more = comparison.forksNeeded() - forks;
        return more > 0 ? text + ", " + more + " more fork" + (more == 1 ? "" : "s") + goal : text + ")";
    }
}
