package dev.plumbline.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * So many of so many, with the exact 95 % interval of the probability behind it (Clopper and Pearson, Biometrika 26,
 * 1934).
 *
 * @param of at least {@code count}; 0 when nothing was tried
 */
public record Proportion(int count, int of) {
    private static final double TAIL = 0.025;

    public Proportion {
        if (count < 0 || of < count) {
            throw new IllegalArgumentException(count + " of " + of + " is no proportion");
        }
    }

    /** NaN when nothing was tried. */
    public double rate() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    /** Unknown when nothing was tried. */
    public Interval interval() {
        if (of == 0) {
            return Interval.UNKNOWN;
        }
        double low =
                count == 0 ? 0 : BetaDistribution.of(count, of - count + 1.0).inverseCumulativeProbability(TAIL);
        double high =
                count == of ? 1 : BetaDistribution.of(count + 1.0, of - count).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low, high);
    }
}
