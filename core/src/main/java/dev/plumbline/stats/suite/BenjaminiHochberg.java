package dev.plumbline.stats.suite;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * q values that bound the expected share of false alarms among the flagged rows (Benjamini and Hochberg, JRSS B 57,
 * 1995): q(i) = min over j ≥ i of m·p(j)/j on the sorted p values.
 */
final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** One q for each p, in the order given. NaN (no test was made) stays NaN and does not count into the family. */
    public static double[] adjust(double[] pValues) {
        List<Integer> ascending = IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .toList();
        double[] q = new double[pValues.length];
        java.util.Arrays.fill(q, Double.NaN);
        double smallest = 1;
        for (int rank = ascending.size(); rank >= 1; rank--) {
            int index = ascending.get(rank - 1);
            smallest = Math.min(smallest, pValues[index] * ascending.size() / rank);
            q[index] = smallest;
        }
        return q;
    }
}
