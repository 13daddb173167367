package dev.plumbline.stats;

import dev.plumbline.model.metric.Values;
import java.util.List;

/**
 * The moderated two-sample t test on forks (Smyth, SAGMB 3:3, 2004): the pooled variance is drawn towards the prior of
 * its lens, and the scatter from run to run is added.
 *
 * <pre>
 * d  = mean(new) − mean(old)      dg = nA + nB − 2      df = d0 + dg
 * s² = (d0·s0² + SS) / df         se² = s² (1/nA + 1/nB) + 2 σ_run²
 * </pre>
 */
public record ModeratedTest(Prior prior, double runDeviation, PastScatter past) {
    /**
     * Within-group scatter of the same benchmark known from earlier runs, added to the pool of forks at hand.
     *
     * @param sumOfSquares SS of ln values about their run means
     * @param degrees its degrees of freedom
     */
    public record PastScatter(double sumOfSquares, int degrees) {
        public static final PastScatter NONE = new PastScatter(0, 0);

        /** Of the forks of runs, each about the mean of its own run. */
        public static PastScatter of(List<Sample> runs, Lens lens) {
            double sum = 0;
            int degrees = 0;
            for (Sample run : runs) {
                Moments moments = Moments.of(run.of(lens));
                sum += moments.sumOfSquares();
                degrees += moments.count() - 1;
            }
            return new PastScatter(sum, degrees);
        }
    }

    /** Compares at least one fork with at least one fork, each on the log scale. */
    public LensResult compare(Lens lens, Values old, Values now) {
        Moments a = Moments.of(old);
        Moments b = Moments.of(now);
        double degrees = prior.degrees() + a.count() + b.count() - 2 + past.degrees();
        double variance = prior.moderated(degrees, a.sumOfSquares(), b.sumOfSquares(), past.sumOfSquares());
        double se = Math.sqrt(variance * (1.0 / a.count() + 1.0 / b.count()) + 2 * runDeviation * runDeviation);
        double d = b.mean() - a.mean();
        double p = StudentT.twoSided(d / se, degrees);
        return new LensResult(lens, d, se, degrees, variance, p, Math.exp(a.mean()), Math.exp(b.mean()));
    }
}
