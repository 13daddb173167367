package dev.plumbline.trend;

import dev.plumbline.stats.Interval;
import java.util.Locale;

/**
 * The first run of a new level, and how sure that is.
 *
 * @param index 0-based place in the series as it was given
 * @param ratio median after / median before, between this change and its neighbours; NaN where the old level is 0
 * @param interval 95 %, of the ratio (20 % trimmed means, Yuen 1974); unknown with fewer than two runs on a side
 * @param p two-sided, of the same test; NaN where the interval is unknown
 */
public record ChangePoint(int index, double ratio, Interval interval, double p, Tier tier) {
    /** How much stands behind a change point. */
    public enum Tier {
        /** At least three runs on each side, p ≤ .001, at least 1 %: it stays when more runs come. */
        PROVEN,
        /** Seen in the last ten runs with at least 2 %, on two runs or more: wait, or measure again. */
        SUSPECTED,
        /** A person says so; the numbers say how much it is. */
        STATED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isProven() {
        return tier == Tier.PROVEN;
    }

    public boolean isSuspected() {
        return tier == Tier.SUSPECTED;
    }
}
