package dev.plumbline.chart.distribution;

import dev.plumbline.chart.scale.Range;
import java.util.Arrays;
import java.util.List;

/**
 * A smooth density of a sample: a Gaussian kernel with Silverman's rule of thumb (B. W. Silverman, Density Estimation,
 * 1986, equation 3.31) for its width.
 */
final class DensityCurve {

    private final double[] sorted;
    private final double bandwidth;

    private DensityCurve(double[] sorted, double bandwidth) {
        this.sorted = sorted;
        this.bandwidth = bandwidth;
    }

    /** The density of {@code sample}, which has at least one value, all finite. */
    public static DensityCurve of(List<Double> sample) {
        double[] sorted =
                sample.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no density of an empty sample");
        }
        return new DensityCurve(sorted, silverman(sorted));
    }

    /** The width of the kernel, above zero. */
    public double bandwidth() {
        return bandwidth;
    }

    /** Where the density is worth drawing: three kernel widths beyond the sample. */
    public Range range() {
        return new Range(sorted[0] - 3 * bandwidth, sorted[sorted.length - 1] + 3 * bandwidth);
    }

    /** The density at {@code x}; its integral over all numbers is 1. */
    public double at(double x) {
        double sum = 0;
        int from = Arrays.binarySearch(sorted, x - 5 * bandwidth);
        for (int i = from < 0 ? -from - 1 : 0; i < sorted.length && sorted[i] <= x + 5 * bandwidth; i++) {
            double z = (x - sorted[i]) / bandwidth;
            sum += Math.exp(-z * z / 2);
        }
        return sum / (sorted.length * bandwidth * Math.sqrt(2 * Math.PI));
    }

    private static double silverman(double[] sorted) {
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
        double deviation = sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : 0;
        double quartiles = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
        double spread = quartiles > 0 ? Math.min(deviation, quartiles) : deviation;
        double width = 0.9 * spread * Math.pow(sorted.length, -0.2);
        return width > 0 ? width : Math.max(Math.abs(mean) * 0.002, 1e-12); // one value only: a narrow hill
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
