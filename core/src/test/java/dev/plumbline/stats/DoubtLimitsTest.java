package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often doubts stand at rows of pure noise, and where the limits come from. */
class DoubtLimitsTest {
    private static final double ALLOWED = 0.05;
    private static final double TAIL = 0.992;

    private static List<double[]> side(Random random, int forks, int iterations, double scatter) {
        List<double[]> side = new ArrayList<>();
        for (int fork = 0; fork < forks; fork++) {
            double level = 100 * Math.exp(scatter * random.nextGaussian());
            double[] costs = new double[iterations];
            for (int i = 0; i < iterations; i++) {
                costs[i] = level * Math.exp(scatter * random.nextGaussian());
            }
            side.add(costs);
        }
        return side;
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 0.004", "10, 10, 0.004", "5, 5, 0.03", "5, 20, 0.03", "10, 30, 0.03", "4, 8, 0.02"})
    void atMostOneCleanRowInTwentyCarriesAnyDoubt(int forks, int iterations, double scatter) {
        Random random = new Random(35);
        int rows = 1_000;
        int doubted = 0;
        for (int row = 0; row < rows; row++) {
            boolean old = !ForkShape.of(side(random, forks, iterations, scatter), "old")
                    .isEmpty();
            boolean now = !ForkShape.of(side(random, forks, iterations, scatter), "new")
                    .isEmpty();
            doubted += old || now ? 1 : 0;
        }
        // 5 % is the limit itself, so the number in 1,000 scatters around it by 0.7 %.
        assertThat((double) doubted / rows).isLessThan(ALLOWED + 0.02);
    }

    @Test
    void whatIsOddIsStillNamed() {
        Random random = new Random(7);
        List<double[]> forks = side(random, 10, 10, 0.004);
        forks.get(3)[5] *= 1.5;
        assertThat(ForkShape.of(forks, "old"))
                .extracting(Caveat::kind)
                .containsExactly(Caveat.Kind.OUTLYING_ITERATIONS);
        List<double[]> far = side(random, 10, 10, 0.004);
        far.set(2, Arrays.stream(far.get(2)).map(cost -> cost * 1.2).toArray());
        assertThat(ForkShape.of(far, "old")).extracting(Caveat::kind).containsExactly(Caveat.Kind.OUTLYING_FORK);
        List<double[]> two = side(random, 10, 10, 0.004);
        for (int fork = 0; fork < 5; fork++) {
            two.set(fork, Arrays.stream(two.get(fork)).map(cost -> cost * 1.2).toArray());
        }
        assertThat(ForkShape.of(two, "old")).extracting(Caveat::kind).containsExactly(Caveat.Kind.BIMODAL);
    }

    @Test
    void whatIsLessThanTheSmallestEffectAwayIsNotOdd() {
        double[] steady = {100, 100, 100, 100, 100, 100, 100, 100.5};
        assertThat(ForkShape.of(List.of(steady, steady, steady, steady, steady), "old"))
                .isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"5, 5", "5, 10", "10, 20", "20, 50"})
    void theFenceIsTheQuantileOfItsStatistic(int forks, int iterations) {
        Random random = new Random(11);
        double[] widest = new double[100_000];
        for (int draw = 0; draw < widest.length; draw++) {
            for (int fork = 0; fork < forks; fork++) {
                double[] sorted = normal(random, iterations);
                Arrays.sort(sorted);
                double low = Order.ofSorted(sorted, 0.25);
                double high = Order.ofSorted(sorted, 0.75);
                double beyond = Math.max(low - sorted[0], sorted[iterations - 1] - high) / (high - low);
                widest[draw] = Math.max(widest[draw], beyond);
            }
        }
        assertQuantile(widest, DoubtLimits.fence(forks, iterations));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"5", "8", "10", "15", "30"})
    void theDistanceOfAForkAndTheGapAreQuantilesOfTheirStatistics(int forks) {
        Random random = new Random(13);
        double[] far = new double[100_000];
        double[] gap = new double[far.length];
        for (int draw = 0; draw < far.length; draw++) {
            double[] sorted = normal(random, forks);
            Arrays.sort(sorted);
            double centre = Order.median(sorted);
            double scale = Order.MAD_TO_DEVIATION * Order.medianAbsoluteDeviation(sorted);
            far[draw] = Math.max(centre - sorted[0], sorted[forks - 1] - centre) / scale;
            gap[draw] = gap(sorted);
        }
        assertQuantile(far, DoubtLimits.farFork(forks));
        assertQuantile(gap, DoubtLimits.gap(forks));
    }

    private static double gap(double[] sorted) {
        double[] gaps = new double[sorted.length - 1];
        int widest = 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = sorted[i + 1] - sorted[i];
            widest = gaps[i] > gaps[widest] ? i : widest;
        }
        return widest >= 1 && widest <= gaps.length - 2 ? gaps[widest] / Order.median(gaps) : 0;
    }

    private static double[] normal(Random random, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextGaussian();
        }
        return values;
    }

    /** Within what the quantile of 100,000 draws scatters by in so heavy a tail. */
    private static void assertQuantile(double[] draws, double limit) {
        Arrays.sort(draws);
        assertThat(Order.ofSorted(draws, TAIL)).isCloseTo(limit, within(0.1 * limit));
    }
}
