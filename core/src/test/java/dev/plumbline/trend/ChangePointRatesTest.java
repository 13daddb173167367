package dev.plumbline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.trend.SeriesGenerator.Known;
import dev.plumbline.trend.SeriesGenerator.Noise;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well changes are found in series with known truth. Prints the table that stands in the user guide. */
@Tag("slow")
class ChangePointRatesTest {
    private static final double[] STEPS = {0.03, 0.05, 0.10, 0.20};
    private static final int SERIES = 100;
    /** The permutations of E-divisive take long. */
    private static final int FEWER_SERIES = 12;

    private static List<Integer> proven(double[] values) {
        return Trend.of(values, Trend.Options.DEFAULT).proven().stream()
                .map(ChangePoint::index)
                .toList();
    }

    private static Matching[] measure(Noise noise, int series, Function<double[], List<Integer>> detector) {
        Matching[] all = new Matching[STEPS.length + 1];
        Arrays.setAll(all, i -> new Matching());
        for (int s = 0; s < STEPS.length; s++) {
            SeriesGenerator generator = new SeriesGenerator(noise, 100 + s);
            for (int k = 0; k < series; k++) {
                Known known = generator.next(STEPS[s]);
                all[s].add(detector.apply(known.runs()), known.changes());
            }
            all[STEPS.length].add(all[s]);
        }
        return all;
    }

    private static double print(String name, Noise noise, Matching[] f1) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
                noise.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                name,
                f1[4].f1(),
                f1[0].f1(),
                f1[1].f1(),
                f1[2].f1(),
                f1[3].f1());
        return f1[4].f1();
    }

    @ParameterizedTest
    @EnumSource
    void stepsAreFoundUnderEveryNoise(Noise noise) {
        double ours = print("Plumbline", noise, measure(noise, SERIES, ChangePointRatesTest::proven));
        print("E-divisive", noise, measure(noise, FEWER_SERIES, values -> UsualDetectors.eDivisive(values, 1)));
        print("CUSUM", noise, measure(noise, SERIES, UsualDetectors::cusum));
        print("5 % from run to run", noise, measure(noise, SERIES, UsualDetectors::fivePercent));
        assertThat(ours).isGreaterThanOrEqualTo(0.93);
    }

    private static double flagged(int series, Function<double[], List<Integer>> detector) {
        SeriesGenerator generator = new SeriesGenerator(Noise.WHITE, 7);
        int flagged = 0;
        for (int k = 0; k < series; k++) {
            flagged += detector.apply(generator.next(0).runs()).isEmpty() ? 0 : 1;
        }
        return flagged / (double) series;
    }

    @Test
    void unchangedSeriesAreLeftAlone() {
        double ours = flagged(2_000, ChangePointRatesTest::proven);
        System.out.printf(
                Locale.ROOT,
                "unchanged series flagged: Plumbline %.1f %%, E-divisive %.0f %%, CUSUM %.0f %%, 5 %% rule %.1f %%%n",
                100 * ours,
                100 * flagged(100, values -> UsualDetectors.eDivisive(values, 1)),
                100 * flagged(2_000, UsualDetectors::cusum),
                100 * flagged(2_000, UsualDetectors::fivePercent));
        assertThat(ours).isLessThanOrEqualTo(0.02);
    }

    /** Runs of the new level until a change is proven within three runs of the truth. */
    private static int delay(Known known, int before) {
        for (int after = 1; after <= known.values().size() - before; after++) {
            List<Integer> found = proven(Arrays.copyOf(known.runs(), before + after));
            if (found.stream().anyMatch(at -> Math.abs(at - before) <= 3)) {
                return after;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void aTenPercentStepIsProvenAfterFourRuns() {
        for (Noise noise : Noise.values()) {
            SeriesGenerator generator = new SeriesGenerator(noise, 31);
            int[] delays = new int[101];
            for (int k = 0; k < delays.length; k++) {
                delays[k] = delay(generator.step(60, 30, 0.10), 60);
            }
            Arrays.sort(delays);
            System.out.printf("delay of a 10 %% step, %s: median %d, 90 %% within %d%n", noise, delays[50], delays[90]);
            assertThat(delays[50]).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void printsWhatALongSeriesCosts() {
        double[] series =
                new SeriesGenerator(Noise.WHITE, 3).step(50_000, 50_000, 0.05).runs();
        long best = Long.MAX_VALUE;
        for (int repeat = 0; repeat < 5; repeat++) {
            long begin = System.nanoTime();
            assertThat(proven(series)).hasSize(1);
            best = Math.min(best, System.nanoTime() - begin);
        }
        System.out.printf(Locale.ROOT, "a series of 100,000 runs: %.0f ms%n", best / 1e6);
    }
}
