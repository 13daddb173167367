package dev.plumbline.stats.suite;

import dev.plumbline.stats.LensResult;
import java.util.List;

/**
 * The geometric mean of the changes of a comparison, as a fraction, with a rough 95 % interval that takes the rows as
 * independent. It has no verdict, because a mean hides single rows.
 *
 * @param rows how many rows have a change
 * @param change NaN without rows
 * @param low NaN where the standard error of a row is not known: no doubt is left out of it
 */
public record GeometricMean(int rows, double change, double low, double high) {
    private static final double TWO_SIDED_95 = 1.96;

    /** Of the primary metrics of these rows. */
    public static GeometricMean of(List<ComparisonRow> all) {
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
                .map(error -> error * error)
                .orElse(Double.NaN);
    }

    /** Whether it is of several rows: the mean of one is that row. */
    public boolean isOfSeveral() {
        return rows > 1;
    }

    public boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
