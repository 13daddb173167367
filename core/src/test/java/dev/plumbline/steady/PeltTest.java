package dev.plumbline.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.steady.Pelt.Segmentation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against optimal partitioning (Jackson et al. 2005), which tries every cut. */
class PeltTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 17, 60, 150})
    void noSegmentationIsCheaper(int n) {
        for (int seed = 0; seed < 15; seed++) {
            double[] values = steps(n, seed);
            NormalCost cost = new NormalCost(values, 1);
            double penalty = 1 + 2 * seed;
            Segmentation found = new Pelt(cost).segments(penalty);
            assertThat(found.cost() + penalty * found.count()).isCloseTo(cheapest(cost, n, penalty), within(1e-6));
        }
    }

    @Test
    void candidatesThatAreNotAskedAgainWereNotTheBest() {
        for (int seed = 0; seed < 40; seed++) {
            double[] values = steps(400, seed);
            if (seed % 2 == 1) {
                coarse(values); // equal neighbours have no scatter, which bounds nothing
            }
            NormalCost cost = new NormalCost(values, 1);
            double penalty = 1 + 4 * seed;
            Segmentation found = new Pelt(cost).segments(penalty);
            assertThat(found.cost() + penalty * found.count())
                    .isCloseTo(cheapest(cost, values.length, penalty), within(1e-6));
        }
    }

    /** As a clock of few digits would read them. */
    private static void coarse(double[] values) {
        Arrays.setAll(values, i -> Math.round(values[i] * 20) / 20.0);
    }

    @Test
    void segmentsHaveAtLeastTwoValues() {
        for (int seed = 0; seed < 15; seed++) {
            int before = 0;
            for (int at :
                    new Pelt(new NormalCost(steps(60, seed), 1)).segments(0.5).changes()) {
                assertThat(at - before).isGreaterThanOrEqualTo(2);
                before = at;
            }
        }
    }

    @Test
    void twoEqualReadingsAreNoPerfectSegment() {
        double[] nanos = steps(100, 1);
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] *= 50e-9;
        }
        nanos[41] = nanos[40];
        assertThat(new Pelt(new NormalCost(nanos, 50e-9))
                        .segments(10 * Math.log(100))
                        .changes())
                .doesNotContain(40, 42);
    }

    @Test
    void aLongForkIsCutWhereAShortOneIs() {
        double[] values = new double[20_000];
        Random random = new Random(3);
        for (int i = 0; i < values.length; i++) {
            values[i] = (i < 6_007 ? 1.5 : i < 15_011 ? 1 : 1.1) + 0.01 * random.nextGaussian();
        }
        assertThat(new LongFork(new NormalCost(values, 1))
                        .segments(30 * Math.log(values.length))
                        .changes())
                .containsExactly(6_007, 15_011);
    }

    @Test
    void theFastLogarithmIsALogarithm() {
        Random random = new Random(4);
        for (int i = 0; i < 100_000; i++) {
            double x = Math.exp(600 * random.nextDouble() - 300);
            assertThat(FastLogarithm.of(x)).isCloseTo(Math.log(x), within(1e-12));
        }
        assertThat(FastLogarithm.of(1)).isCloseTo(0, within(1e-14));
    }

    static double[] steps(int n, int seed) {
        Random random = new Random(seed);
        double[] values = new double[n];
        double level = 1;
        double sd = 0.05;
        for (int i = 0; i < n; i++) {
            if (random.nextInt(20) == 0) {
                level = 1 + random.nextDouble();
                sd = 0.01 + 0.1 * random.nextDouble();
            }
            values[i] = level + sd * random.nextGaussian();
        }
        return values;
    }

    private static double cheapest(NormalCost cost, int n, double penalty) {
        double[] best = new double[n + 1];
        best[0] = -penalty;
        best[1] = Double.POSITIVE_INFINITY;
        for (int to = 2; to <= n; to++) {
            best[to] = Double.POSITIVE_INFINITY;
            for (int from = 0; from <= to - 2; from++) {
                best[to] = Math.min(best[to], best[from] + penalty + cost.of(from, to));
            }
        }
        return best[n];
    }
}
