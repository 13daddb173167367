package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.stats.Order;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against dynamic programming over all segmentations: each segment with its best level, O(n² G). */
class BiweightSegmentationTest {
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 19, 40, 80})
    void noSegmentationIsCheaper(int n) {
        for (int seed = 0; seed < 20; seed++) {
            double[] z = wandering(n, seed);
            double penalty = 2 + seed;
            int[] changes = new BiweightSegmentation(z).changes(penalty);
            assertThat(cost(z, changes, penalty)).isCloseTo(cheapest(z, penalty), within(1e-9));
        }
    }

    @Test
    void anOutlierBuysNoChange() {
        double[] z = new double[40];
        z[20] = 1_000;
        assertThat(new BiweightSegmentation(z).changes(6 * Math.log(40))).isEmpty();
    }

    private static double[] wandering(int n, int seed) {
        Random random = new Random(seed);
        double[] z = new double[n];
        double level = 0;
        for (int i = 0; i < n; i++) {
            level = random.nextInt(9) == 0 ? 8 * random.nextGaussian() : level;
            z[i] = level + random.nextGaussian() + (random.nextInt(12) == 0 ? 30 : 0);
        }
        return z;
    }

    private static double[] grid(double[] z) {
        int steps = Math.min(z.length, 250);
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> Order.quantile(z, i / (double) steps))
                .distinct()
                .toArray();
    }

    private static double segment(double[] z, double[] grid, int from, int to) {
        return Arrays.stream(grid)
                .map(level -> Arrays.stream(z, from, to)
                        .map(x -> Math.min(9, (x - level) * (x - level)))
                        .sum())
                .min()
                .orElseThrow();
    }

    private static double cost(double[] z, int[] changes, double penalty) {
        double[] grid = grid(z);
        double cost = 0;
        int from = 0;
        for (int at : changes) {
            cost += segment(z, grid, from, at) + penalty;
            from = at;
        }
        return cost + segment(z, grid, from, z.length);
    }

    private static double cheapest(double[] z, double penalty) {
        double[] grid = grid(z);
        double[] best = new double[z.length + 1];
        best[0] = -penalty;
        for (int to = 1; to <= z.length; to++) {
            best[to] = Double.POSITIVE_INFINITY;
            for (int from = 0; from < to; from++) {
                best[to] = Math.min(best[to], best[from] + penalty + segment(z, grid, from, to));
            }
        }
        return best[z.length];
    }
}
