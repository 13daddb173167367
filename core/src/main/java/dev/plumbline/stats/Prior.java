package dev.plumbline.stats;

/**
 * What is known of the scatter between forks before the forks at hand are seen: an inverse-gamma prior on the variance
 * (Smyth, SAGMB 3:3, 2004). It steadies a variance estimated from few forks, and keeps it above zero.
 *
 * @param degrees d0, how many degrees of freedom the prior is worth
 * @param deviation s0, the prior standard deviation of ln values between forks
 */
public record Prior(double degrees, double deviation) {
    /** From 586 JMH benchmarks of 30 projects, ten forks each. */
    public static final Prior FLOOR = new Prior(0.87, 0.0064);

    /** As {@link #FLOOR}, for the mean lens. */
    public static final Prior MEAN = new Prior(0.75, 0.0089);

    /**
     * A variance drawn towards this prior: (d0·s0² + SS) / df.
     *
     * @param df degrees of freedom, those of the prior among them
     * @param sumsOfSquares that SS is made of
     */
    public double moderated(double df, double... sumsOfSquares) {
        double sum = degrees * deviation * deviation;
        for (double squares : sumsOfSquares) {
            sum += squares;
        }
        return sum / df;
    }

    public Prior {
        if (!(degrees > 0) || !(deviation > 0)) {
            throw new IllegalArgumentException("a prior needs positive d0 and s0, not " + degrees + ", " + deviation);
        }
    }
}
