package dev.plumbline.chart.run;

import dev.plumbline.chart.Labels;
import java.util.List;

/**
 * What a run chart shows of one benchmark.
 *
 * @param unit of the values, as in {@code µs/op}
 * @param forks how many are planned, at least 1
 * @param warmup iterations a fork warms up
 * @param measured iterations a fork is measured, at least 1
 * @param baseline the accepted baseline; not a number when there is none
 * @param lens which value of the baseline that is, as in {@code floor}
 * @param margin half width of the equivalence band, as a share
 * @param threshold half width of the severity band, as a share
 * @param points what has arrived, in order
 */
public record RunData(
        String unit,
        int forks,
        int warmup,
        int measured,
        double baseline,
        String lens,
        double margin,
        double threshold,
        List<RunPoint> points) {

    public RunData {
        if (forks < 1 || warmup < 0 || measured < 1) {
            throw new IllegalArgumentException(forks + " forks of " + warmup + " + " + measured + " iterations");
        }
        points = points.stream().filter(p -> Double.isFinite(p.value())).toList();
    }

    /** Nothing to show yet. */
    public static RunData empty(String unit) {
        return new RunData(unit, 1, 0, 1, Double.NaN, "", 0.03, 0.05, List.of());
    }

    /** As in {@code baseline floor 9.84 µs}. */
    public String baselineWords(int digits) {
        return "baseline " + (lens.isEmpty() ? "" : lens + " ") + Labels.significant(baseline, digits) + " " + unit;
    }

    public boolean hasBaseline() {
        return baseline > 0;
    }

    /** What 100 % means: the baseline, else the median of the measured iterations, else 1. */
    public double reference() {
        if (hasBaseline()) {
            return baseline;
        }
        double[] values = points.stream()
                .filter(p -> !p.warmup())
                .mapToDouble(RunPoint::value)
                .sorted()
                .toArray();
        return values.length == 0 || values[values.length / 2] <= 0 ? 1 : values[values.length / 2];
    }
}
