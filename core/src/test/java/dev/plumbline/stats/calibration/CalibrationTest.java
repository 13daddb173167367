package dev.plumbline.stats.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.ForksNeeded;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.LensResult;
import dev.plumbline.stats.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded rounds of unchanged code with a known scatter of forks and of runs. */
class CalibrationTest {
    private static final int BENCHMARKS = 20;
    private static final int FORKS = 6;

    private static List<ResultSet> rounds(int rounds, double forkDeviation, double runDeviation) {
        Random random = new Random(7);
        List<ResultSet> sets = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Measurement> measurements = new ArrayList<>();
            for (int i = 0; i < BENCHMARKS; i++) {
                double run = runDeviation * random.nextGaussian();
                List<Fork> forks = new ArrayList<>();
                for (int fork = 0; fork < FORKS; fork++) {
                    double cost = 100 * Math.exp(run + forkDeviation * random.nextGaussian());
                    forks.add(new Fork(Values.NONE, Values.of(cost, cost, cost)));
                }
                measurements.add(measurement(i, forks));
            }
            sets.add(new ResultSet(
                    "round " + round, Revision.NONE, Environment.UNKNOWN, measurements, false, List.of()));
        }
        return sets;
    }

    private static Measurement measurement(int number, List<Fork> forks) {
        return new Measurement(
                Benchmark.of("a.B" + number + ".c", Mode.AVERAGE_TIME),
                new Settings(FORKS, 1, Duration.ofMillis(50), 3, Duration.ofMillis(50)),
                List.of(new MetricValues(Metric.primary("ns/op"), forks)));
    }

    @Test
    void findsTheScatterThatIsThere() {
        Calibration found = Calibration.of(rounds(30, 0.01, 0.02), Rule.DEFAULT);

        assertThat(found.typical().floor()).isCloseTo(0.02, within(0.004));
        assertThat(found.rows())
                .extracting(Calibration.Row::forkDeviation)
                .allSatisfy(deviation -> assertThat(deviation).isCloseTo(0.01, within(0.002)));
    }

    /** Kalibera and Jones: √((0.9 s + 0.05 s) / 0.05 s · 3²) = 13. */
    @Test
    void advisesAsManyIterationsAsAForkIsWorth() {
        Random random = new Random(11);
        List<Fork> forks = new ArrayList<>();
        for (int fork = 0; fork < 4000; fork++) {
            double level = 0.01 * random.nextGaussian();
            forks.add(new Fork(
                    Values.NONE,
                    Values.of(random.doubles(5)
                            .map(any -> 100 * Math.exp(level + 0.03 * random.nextGaussian()))
                            .toArray())));
        }

        assertThat(IterationsPerFork.advised(List.of(measurement(1, forks)))).isBetween(12, 14);
    }

    @Test
    void withoutAScatterOfIterationsTheFewestAreAdvised() {
        assertThat(Calibration.of(rounds(8, 0.01, 0.01), Rule.DEFAULT).rows())
                .extracting(Calibration.Row::iterations)
                .containsOnly(5);
    }

    @Test
    void flagsAboutOneInTwentyWhereTheFivePercentRuleFlagsMore() {
        Calibration found = Calibration.of(rounds(30, 0.02, 0.04), Rule.DEFAULT);

        assertThat(found.falseAlarms().of()).isEqualTo(BENCHMARKS * 15);
        assertThat(found.falseAlarms().interval().low()).isLessThan(0.05);
        assertThat(found.movedByFive().rate()).isGreaterThan(0.25);
    }

    @Test
    void aQuietMachineIsFitAndALoudOneIsNot() {
        assertThat(Calibration.of(rounds(8, 0.003, 0.001), Rule.DEFAULT).grade())
                .isEqualTo(Calibration.Grade.FIT);
        assertThat(Calibration.of(rounds(8, 0.015, 0.01), Rule.DEFAULT).grade())
                .isEqualTo(Calibration.Grade.FIT_FOR_WIDE_LIMITS);
        assertThat(Calibration.of(rounds(8, 0.1, 0.05), Rule.DEFAULT).grade()).isEqualTo(Calibration.Grade.NOT_FIT);
    }

    @Test
    void theSmallestVisibleChangeIsWhatTheseForksAreNeededFor() {
        LensResult lens = new LensResult(Lens.FLOOR, 0, 0.01, 10, 0.0004, 1, 100, 100);
        double visible = ForksNeeded.smallestVisible(Rule.DEFAULT, Lens.FLOOR, lens.variance(), 0.005, 9);

        assertThat(ForksNeeded.of(Rule.DEFAULT.withTarget(visible * 1.0001), lens, 0.005))
                .isEqualTo(9);
        assertThat(ForksNeeded.of(Rule.DEFAULT.withTarget(visible * 0.9999), lens, 0.005))
                .isEqualTo(10);
    }

    @Test
    void aBenchmarkThatARoundMissesIsLeftOut() {
        List<ResultSet> rounds = rounds(6, 0.01, 0.01);
        ResultSet last = rounds.get(5);
        rounds.set(
                5,
                new ResultSet(
                        last.label(),
                        Revision.NONE,
                        Environment.UNKNOWN,
                        last.measurements().subList(1, BENCHMARKS),
                        false,
                        List.of()));

        assertThat(Calibration.of(rounds, Rule.DEFAULT).rows()).hasSize(BENCHMARKS - 1);
    }
}
