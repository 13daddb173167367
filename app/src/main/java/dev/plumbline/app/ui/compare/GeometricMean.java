package dev.plumbline.app.ui.compare;

import dev.plumbline.stats.ComparisonRow;
import dev.plumbline.stats.LensResult;
import java.util.List;

/**
 * The geometric mean of the changes of a comparison with a rough interval, taking the rows as independent.
 *
 * @param rows how many rows have a change
 */
record GeometricMean(int rows, double change, double low, double high) {
    private static final double TWO_SIDED_95 = 1.96;

    static GeometricMean of(List<ComparisonRow> all) {
        List<ComparisonRow> rows = all.stream()
                .filter(row -> row.metric().isPrimary())
                .filter(row -> Double.isFinite(Math.log1p(row.comparison().change())))
                .toList();
        double mean = rows.stream()
                .mapToDouble(row -> Math.log1p(row.comparison().change()))
                .average()
                .orElse(Double.NaN);
        double variance = rows.stream().mapToDouble(GeometricMean::variance).sum();
        double half = TWO_SIDED_95 * Math.sqrt(variance) / Math.max(1, rows.size());
        return new GeometricMean(rows.size(), Math.expm1(mean), Math.expm1(mean - half), Math.expm1(mean + half));
    }

    private static double variance(ComparisonRow row) {
        return row.comparison()
                .lensResult(row.comparison().lens())
                .map(LensResult::standardError)
                .filter(Double::isFinite)
                .map(error -> error * error)
                .orElse(0.0);
    }
}
