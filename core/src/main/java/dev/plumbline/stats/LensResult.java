package dev.plumbline.stats;

/**
 * What one lens says of two sides.
 *
 * @param difference ln new − ln old
 * @param standardError of the difference
 * @param degrees degrees of freedom of Student's t
 * @param variance moderated variance between forks, s²
 * @param p two-sided
 * @param oldValue exp of the mean of the old forks, on the cost scale
 * @param newValue as {@code oldValue}, new forks
 */
public record LensResult(
        Lens lens,
        double difference,
        double standardError,
        double degrees,
        double variance,
        double p,
        double oldValue,
        double newValue) {
    /** The relative change, new / old − 1. */
    public double change() {
        return Math.expm1(difference);
    }

    /** The interval of the relative change that covers with 1 − 2·tail. */
    public Interval interval(double tail) {
        double half = StudentT.quantile(1 - tail, degrees) * standardError;
        return new Interval(Math.expm1(difference - half), Math.expm1(difference + half));
    }

    /** Whether the lens shows a change of at least {@code minEffect} (a fraction) in either direction. */
    boolean shows(double alpha, double minEffect) {
        return p < alpha / 2 && Math.abs(difference) >= Math.log1p(minEffect);
    }

    /** Two one-sided tests at 5 % each (Schuirmann 1987): the 90 % interval lies within ±ln(1 + margin). */
    boolean isWithin(double margin) {
        double half = StudentT.quantile(0.95, degrees) * standardError;
        return Math.abs(difference) + half < Math.log1p(margin);
    }
}
