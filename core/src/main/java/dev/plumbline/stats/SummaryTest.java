package dev.plumbline.stats;

import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.MetricUnit;
import java.util.Optional;

/**
 * The weak test for a side of which only mean, standard deviation and count are known. Iterations of one fork are not
 * independent, so the variance of the mean carries a design effect of 8; degrees of freedom after Satterthwaite, with 4
 * for a summary.
 */
final class SummaryTest {
    private static final double DESIGN_EFFECT = 8;
    private static final double SUMMARY_DEGREES = 4;
    /** JMH prints the half width of a 99.9 % interval of Student's t. */
    private static final double JMH_TAIL = 0.9995;

    private SummaryTest() {}

    /** One side: ln of its mean cost, the variance of that, and its degrees of freedom. */
    record Side(double logMean, double variance, double degrees) {}

    /** A side of which nothing but a summary is known; without scatter its variance is NaN. */
    static Side ofSummary(MetricValues metric) {
        PublishedScore score = metric.published();
        double deviation = score.standardDeviation();
        long n = score.count();
        if (Double.isNaN(deviation) && Double.isFinite(score.error()) && n >= 2) {
            deviation = score.error() * Math.sqrt((double) n) / StudentT.quantile(JMH_TAIL, (double) n - 1);
        }
        double relative = deviation / score.mean();
        double variance = n < 2 ? Double.NaN : DESIGN_EFFECT * relative * relative / n;
        MetricUnit unit = metric.metric().unit();
        return new Side(Math.log(unit.toCost(score.mean())), variance, SUMMARY_DEGREES);
    }

    /** A side with forks: its own s²/n of the mean lens. */
    static Side ofForks(Sample sample) {
        Moments moments = Moments.of(sample.mean());
        return new Side(moments.mean(), moments.variance() / moments.count(), moments.count() - 1);
    }

    /** The test; empty when a side's scatter is unknown. */
    static Optional<LensResult> compare(Side old, Side now, double runDeviation) {
        double sum = old.variance() + now.variance();
        double run = 2 * runDeviation * runDeviation;
        if (!(sum + run > 0) || !Double.isFinite(sum)) {
            return Optional.empty();
        }
        double degrees = sum > 0
                ? sum
                        * sum
                        / (old.variance() * old.variance() / old.degrees()
                                + now.variance() * now.variance() / now.degrees())
                : SUMMARY_DEGREES;
        double d = now.logMean() - old.logMean();
        double se = Math.sqrt(sum + run);
        double p = StudentT.twoSided(d / se, degrees);
        return Optional.of(new LensResult(
                Lens.MEAN, d, se, degrees, Double.NaN, p, Math.exp(old.logMean()), Math.exp(now.logMean())));
    }
}
