package dev.plumbline.stats;

/**
 * How many forks a side prove a change of the target size with a power of 80 %: the smallest n with
 * t(1 − α/4, ν) + t(.8, ν) ≤ ln(1 + target) / √(2 s²/n + 2 σ_run²), ν = 2n − 2 + d0.
 */
public final class ForksNeeded {
    /** Returned when no number of forks would do, because runs scatter more than the target. */
    static final int NEVER = 0;

    private static final int MOST = 1_000;
    private static final double POWER = 0.8;

    private ForksNeeded() {}

    public static int of(Rule rule, LensResult lens, double runDeviation) {
        double effect = Math.log1p(rule.target());
        double runVariance = 2 * runDeviation * runDeviation;
        for (int n = 2; n <= MOST; n++) {
            if (demand(rule, lens.lens(), n) <= effect / Math.sqrt(2 * lens.variance() / n + runVariance)) {
                return n;
            }
        }
        return NEVER;
    }

    /** The other way round: the smallest change, as a fraction, that n forks a side prove with that power. */
    public static double smallestVisible(Rule rule, Lens lens, double variance, double runDeviation, int n) {
        double error = Math.sqrt(2 * variance / n + 2 * runDeviation * runDeviation);
        return Math.max(rule.minEffect(), Math.expm1(demand(rule, lens, n) * error));
    }

    private static double demand(Rule rule, Lens lens, int n) {
        double degrees = 2 * n - 2 + rule.prior(lens).degrees();
        return StudentT.quantile(1 - rule.alpha() / 4, degrees) + StudentT.quantile(POWER, degrees);
    }
}
