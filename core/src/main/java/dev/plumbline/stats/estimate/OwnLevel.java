package dev.plumbline.stats.estimate;

import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.ModeratedTest;
import dev.plumbline.stats.Moments;
import dev.plumbline.stats.Prior;
import dev.plumbline.stats.StudentT;

/**
 * The level of one side alone, from ln values a fork: its mean and an interval of it by Student's t, with a variance that
 * is drawn towards the prior as in {@link ModeratedTest}: s² = (d0·s0² + SS) / (d0 + n − 1).
 *
 * @param forks at least one
 * @param mean of the ln values
 * @param variance moderated, s²
 * @param priorDegrees d0
 */
public record OwnLevel(int forks, double mean, double variance, double priorDegrees) {
    private static final double UPPER = 0.975;

    /** The level of at least one fork. */
    public static OwnLevel of(Values logs, Prior prior) {
        Moments moments = Moments.of(logs);
        double variance = prior.moderated(prior.degrees() + moments.count() - 1, moments.sumOfSquares());
        return new OwnLevel(moments.count(), moments.mean(), variance, prior.degrees());
    }

    /** Half the 95 % interval on the log scale, if so many forks scattered as these do. */
    public double halfWidth(int n) {
        return StudentT.quantile(UPPER, priorDegrees + n - 1) * Math.sqrt(variance / n);
    }
}
