package dev.plumbline.steady;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.steady.ForkGenerator.Known;
import dev.plumbline.steady.SteadyState.Search;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often the end of a known warm-up is found. Prints the table that stands in the user guide. */
@Tag("slow")
class SteadyRatesTest {
    private static final int FORKS = 200;
    private static final int NEAR = 50;

    private static double found(String name, ToIntFunction<double[]> rule) {
        ForkGenerator generator = new ForkGenerator(12);
        int near = 0;
        for (int k = 0; k < FORKS; k++) {
            Known known = generator.next();
            int start = rule.applyAsInt(known.seconds().toArray());
            near += start >= 0 && Math.abs(start - known.start()) <= NEAR ? 1 : 0;
        }
        double share = near / (double) FORKS;
        System.out.printf(Locale.ROOT, "| %s | %.1f %% |%n", name, 100 * share);
        return share;
    }

    /** The first window of five iterations whose coefficient of variation is below 2 % (Georges et al., OOPSLA 2007). */
    private static int steadyByVariation(double[] seconds) {
        for (int i = 0; i + 5 <= seconds.length; i++) {
            double[] window = Arrays.copyOfRange(seconds, i, i + 5);
            double mean = Arrays.stream(window).average().orElseThrow();
            double variance =
                    Arrays.stream(window).map(x -> (x - mean) * (x - mean)).sum() / 4;
            if (Math.sqrt(variance) / mean < 0.02) {
                return Math.max(0, i - 1);
            }
        }
        return SteadyState.NEVER;
    }

    @Test
    void theEndOfTheWarmupIsFoundWithinFiftyIterations() {
        double full = found(
                "Plumbline", seconds -> SteadyState.of(seconds, Search.FULL).start());
        found(
                "Plumbline, quick",
                seconds -> SteadyState.of(seconds, Search.QUICK).start());
        found("variation below 2 % in five iterations", SteadyRatesTest::steadyByVariation);
        found("always steady", seconds -> 0);
        found("JMH's default of five warm-up iterations", seconds -> 4);
        assertThat(full).isGreaterThanOrEqualTo(0.85);
    }

    /** Forks of 3,000 points, the longest half of them without any step: nothing can be pruned there. */
    @Test
    void printsWhatAForkCosts() {
        Random random = new Random(1);
        double[] seconds = new double[3_000];
        for (Search search : Search.values()) {
            long best = Long.MAX_VALUE;
            for (int repeat = 0; repeat < 10; repeat++) {
                Arrays.setAll(seconds, i -> 50e-9 * (i < 300 ? 1.5 : 1) * Math.exp(0.01 * random.nextGaussian()));
                long begin = System.nanoTime();
                assertThat(SteadyState.of(seconds, search).start()).isBetween(290, 310);
                best = Math.min(best, System.nanoTime() - begin);
            }
            System.out.printf(Locale.ROOT, "a fork of 3,000 iterations, %s: %.0f ms%n", search, best / 1e6);
        }
    }
}
