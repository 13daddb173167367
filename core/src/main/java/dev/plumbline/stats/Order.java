package dev.plumbline.stats;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;

/** Order statistics: type-7 quantiles (Hyndman and Fan 1996, R's default), median and MAD. */
public final class Order {
    /** Makes a MAD of normal values estimate their standard deviation. */
    public static final double MAD_TO_DEVIATION = 1.4826;

    private static final Quantile TYPE_7 =
            Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

    private Order() {}

    /** The quantile of type 7 of at least one value. */
    public static double quantile(double[] values, double probability) {
        return TYPE_7.evaluate(values, probability);
    }

    /** As {@link #quantile}, several of the same values. */
    public static double[] quantiles(double[] values, double... probabilities) {
        return TYPE_7.evaluate(values, probabilities);
    }

    /** The quantile of type 7 of values that are in ascending order already. */
    public static double ofSorted(double[] ascending, double probability) {
        return TYPE_7.evaluate(ascending.length, i -> ascending[i], probability);
    }

    public static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** median |x − median x|, unscaled. */
    public static double medianAbsoluteDeviation(double[] values) {
        double centre = median(values);
        return median(Arrays.stream(values).map(x -> Math.abs(x - centre)).toArray());
    }
}
