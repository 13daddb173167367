package dev.plumbline.app.ui.chart;

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

    static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
