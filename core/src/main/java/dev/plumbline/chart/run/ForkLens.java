package dev.plumbline.chart.run;

import java.util.List;

/**
 * One way of looking at the forks of two sides.
 *
 * @param title as in {@code Floor}
 * @param detail what a dot stands for, as in {@code 10 % quantile}
 * @param oldForks one value a fork
 * @param newForks one value a fork
 */
public record ForkLens(String title, String detail, List<Double> oldForks, List<Double> newForks) {

    public ForkLens {
        oldForks = oldForks.stream().filter(Double::isFinite).toList();
        newForks = newForks.stream().filter(Double::isFinite).toList();
    }

    /** The level of one side, as the comparison computes it: the geometric mean over the forks. */
    public static double level(List<Double> forks) {
        boolean positive = !forks.isEmpty() && forks.stream().allMatch(value -> value > 0);
        return positive
                ? Math.exp(forks.stream().mapToDouble(Math::log).average().orElse(Double.NaN))
                : forks.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
