package dev.plumbline.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.condition.RecordedForks.Recorded;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rates that the rules of conditions lead to, on forks recorded under known loads: pairs of sides are drawn from
 * them, disturbed forks are repeated as a run repeats them, and each pair is judged as {@code check} judges it. What is
 * printed here stands in the user guide.
 */
@Tag("slow")
class RecordedConditionsTest {
    private static final int PAIRS = 1_000;
    private static final int MOST_FORKS = 6;
    private static final double MOST_FALSE = 0.05;
    /** A rate of one in twenty, drawn a thousand times, scatters by .7 %: only what is beyond twice that is proven above. */
    private static final double MOST_DRAWN = MOST_FALSE + 2 * Math.sqrt(MOST_FALSE * (1 - MOST_FALSE) / PAIRS);

    private final RecordedForks recorded = RecordedForks.read();
    private final Random random = new Random(15);

    RecordedConditionsTest() throws IOException {
        System.out.println("recorded forks: " + recorded.header());
    }

    /** How often each verdict fell, and how often one was withheld. */
    private static final class Tally {
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private int withheld;
        private int pairs;

        void add(Comparison comparison) {
            verdicts.merge(comparison.verdict(), 1, Integer::sum);
            withheld += comparison.isWithheld() ? 1 : 0;
            pairs++;
        }

        double rate(Verdict... wanted) {
            int count = 0;
            for (Verdict verdict : wanted) {
                count += verdicts.getOrDefault(verdict, 0);
            }
            return count / (double) pairs;
        }

        double withheldRate() {
            return withheld / (double) pairs;
        }
    }

    @Test
    void unchangedCodeUnderEqualLoadIsFlaggedInOneOfTwentyAtMost() {
        System.out.printf(Locale.ROOT, "%-16s %8s %8s %8s %8s%n", "load", "false", "+10 %", "+20 %", "withheld");
        for (String load : recorded.loads()) {
            Tally same = drawn(load, load, 1);
            double ten = drawn(load, load, 1.1).rate(Verdict.REGRESSION);
            double twenty = drawn(load, load, 1.2).rate(Verdict.REGRESSION);
            double wrong = same.rate(Verdict.REGRESSION, Verdict.IMPROVEMENT);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %7.1f%% %7.1f%% %7.1f%% %7.1f%%%n",
                    load,
                    100 * wrong,
                    100 * ten,
                    100 * twenty,
                    100 * same.withheldRate());
            assertThat(wrong).as(load).isLessThanOrEqualTo(MOST_DRAWN);
        }
        // What was recorded beside other programs shows no power: "quiet" was not quiet there.
        assumeThat(recorded.header()).doesNotContain("shared machine");
        assertThat(drawn("quiet", "quiet", 1.2).rate(Verdict.REGRESSION))
                .as("a real +20 % is found more often than nothing is flagged")
                .isGreaterThan(MOST_FALSE);
    }

    @Test
    void aStepInLoadBetweenTheSidesLeavesNoFalseVerdict() {
        System.out.printf(Locale.ROOT, "%-16s %-16s %8s %8s %8s%n", "old", "new", "verdict", "withheld", "missed");
        for (String before : recorded.loads()) {
            for (String after : recorded.loads()) {
                if (!before.equals(after)) {
                    Tally step = drawn(before, after, 1);
                    double wrong = step.rate(Verdict.REGRESSION, Verdict.IMPROVEMENT);
                    // "Nothing changed" is a verdict, too, and of code that is slower by 20 % a false one.
                    double missed = drawn(before, after, 1.2).rate(Verdict.EQUIVALENT, Verdict.IMPROVEMENT);
                    System.out.printf(
                            Locale.ROOT,
                            "%-16s %-16s %7.1f%% %7.1f%% %7.1f%%%n",
                            before,
                            after,
                            100 * wrong,
                            100 * step.withheldRate(),
                            100 * missed);
                    assertThat(wrong).as(before + " -> " + after).isLessThanOrEqualTo(MOST_FALSE);
                    assertThat(missed)
                            .as(before + " -> " + after + ", 20 % slower")
                            .isLessThanOrEqualTo(MOST_FALSE);
                }
            }
        }
    }

    @Test
    void noForkIsTakenForAColdOneBecauseOthersWereBusy() {
        for (String load : recorded.loads()) {
            for (String kernel : recorded.kernels()) {
                assertThat(recorded.of(load, kernel)).as(load + ", " + kernel).noneMatch(Recorded::cold);
            }
        }
    }

    private Tally drawn(String before, String after, double factor) {
        Tally tally = new Tally();
        List<String> kernels = recorded.kernels();
        for (int pair = 0; pair < PAIRS; pair++) {
            String kernel = kernels.get(pair % kernels.size());
            List<Fork> old = shuffled(before, kernel);
            boolean same = before.equals(after);
            List<Fork> now = same ? old : shuffled(after, kernel);
            int each = Math.min(MOST_FORKS, same ? old.size() / 2 : Math.min(old.size(), now.size()));
            // Of one load the sides must not share a fork, nor their repeats: the second takes from the other end.
            List<Fork> rest = new ArrayList<>(now);
            Collections.reverse(rest);
            List<Fork> slowed = side(rest, each, same).stream()
                    .map(fork -> times(fork, factor))
                    .toList();
            tally.add(judged(side(old, each, same), slowed));
        }
        return tally;
    }

    private List<Fork> shuffled(String load, String kernel) {
        List<Fork> forks = new ArrayList<>(
                recorded.of(load, kernel).stream().map(Recorded::fork).toList());
        Collections.shuffle(forks, random);
        return forks;
    }

    /** The first forks, with the disturbed ones repeated from those that are left, half of the planned ones at most. */
    private static List<Fork> side(List<Fork> forks, int each, boolean sharesThem) {
        int reachable = sharesThem ? forks.size() / 2 : forks.size();
        List<Fork> side = new ArrayList<>(forks.subList(0, each));
        int next = each;
        for (int i = 0; i < each && next < reachable && next < each + (each + 1) / 2; i++) {
            if (JudgedIterations.isDisturbed(side.get(i))) {
                Fork repeat = forks.get(next++);
                if (!JudgedIterations.isDisturbed(repeat)) {
                    side.set(i, repeat);
                }
            }
        }
        return side;
    }

    private static Fork times(Fork fork, double factor) {
        return new Fork(
                Values.NONE,
                Values.of(fork.measured().stream().map(nanos -> nanos * factor).toArray()),
                fork.conditions());
    }

    private Comparison judged(List<Fork> old, List<Fork> now) {
        return SuiteComparison.of(set(old), set(now), Rule.DEFAULT, Correction.NONE, benchmark -> Knowledge.NONE)
                .rows()
                .get(0)
                .comparison();
    }

    private ResultSet set(List<Fork> forks) {
        Measurement measurement = new Measurement(
                Benchmark.of("recorded", Mode.AVERAGE_TIME),
                new Settings(forks.size(), 5, Duration.ofMillis(80), 10, Duration.ofMillis(80)),
                List.of(new MetricValues(Metric.primary("ns/op"), forks)));
        return new ResultSet(
                "",
                Revision.NONE,
                Environment.UNKNOWN.with(Fact.CORES, Integer.toString(recorded.cores())),
                List.of(measurement),
                true,
                List.of());
    }
}
