package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.stopping.StopDecision;
import dev.plumbline.stats.suite.SuiteComparison;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What runs that know when to stop cost and how often they are wrong, beside a fixed number of forks and the rules in
 * use today, on the same simulated benchmarks. Prints the table that stands in the user guide.
 */
@Tag("slow")
class AdaptiveRatesTest {
    private static final int BENCHMARKS = 3_000;
    private static final Looks LOOKS = Looks.DEFAULT;
    private static final double[] CHANGES = {0, 0.02, 0.05, 0.10};

    /** One simulated benchmark, forks of both sides in turn. */
    private record Pair(List<Fork> old, List<Fork> now) {
        static Pair of(SplittableRandom random, double change) {
            double sd = Forks.deviationFromPrior(random);
            return new Pair(
                    Forks.random(random, LOOKS.last(), 100, sd, 0.01),
                    Forks.random(random, LOOKS.last(), 100 * (1 + change), sd, 0.01));
        }

        MetricValues old(int forks) {
            return Forks.metric("ns/op", old.subList(0, forks));
        }

        MetricValues now(int forks) {
            return Forks.metric("ns/op", now.subList(0, forks));
        }
    }

    /** How many of the benchmarks were flagged, and after how many forks a side on average. */
    private record Outcome(double flagged, double forks) {}

    private static StopDecision decide(Pair pair, int forks) {
        SuiteComparison suite = SuiteComparison.of(
                Forks.set(Forks.measurement("a.b", Mode.AVERAGE_TIME, pair.old(forks))),
                Forks.set(Forks.measurement("a.b", Mode.AVERAGE_TIME, pair.now(forks))),
                LOOKS.rule(Rule.DEFAULT),
                SuiteComparison.Correction.NONE,
                benchmark -> SuiteComparison.Knowledge.NONE);
        return StopDecision.of(suite.rows().get(0), LOOKS);
    }

    private static Outcome adaptive(double change) {
        SplittableRandom random = new SplittableRandom(2_026);
        int flagged = 0;
        long forks = 0;
        for (int i = 0; i < BENCHMARKS; i++) {
            Pair pair = Pair.of(random, change);
            StopDecision decision = StopDecision.CONTINUE;
            int used = 0;
            for (int look : LOOKS.forks()) {
                if (decision == StopDecision.CONTINUE) {
                    used = look;
                    decision = decide(pair, look);
                }
            }
            flagged += decision == StopDecision.REGRESSION || decision == StopDecision.IMPROVEMENT ? 1 : 0;
            forks += used;
        }
        return new Outcome(flagged / (double) BENCHMARKS, forks / (double) BENCHMARKS);
    }

    private static double fixed(int forks, double change, BiPredicate<MetricValues, MetricValues> rule) {
        SplittableRandom random = new SplittableRandom(2_026);
        int flagged = 0;
        for (int i = 0; i < BENCHMARKS; i++) {
            Pair pair = Pair.of(random, change);
            flagged += rule.test(pair.old(forks), pair.now(forks)) ? 1 : 0;
        }
        return flagged / (double) BENCHMARKS;
    }

    private static boolean plumbline(MetricValues old, MetricValues now) {
        return new Judge(Rule.DEFAULT, RunDeviation.NONE)
                .judge(old, now)
                .verdict()
                .isProvenChange();
    }

    private static void print(String name, BiPredicate<MetricValues, MetricValues> rule) {
        StringBuilder row = new StringBuilder("| " + name);
        for (double change : CHANGES) {
            row.append(String.format(Locale.ROOT, " | %.1f", 100 * fixed(10, change, rule)));
        }
        System.out.println(row + " |");
    }

    @Test
    void adaptiveRunsTakeFewerForksAtTheSameError() {
        Outcome[] outcomes = new Outcome[CHANGES.length];
        StringBuilder flagged = new StringBuilder("| Plumbline, adaptive, flagged %");
        StringBuilder forks = new StringBuilder("| Plumbline, adaptive, forks a side");
        for (int i = 0; i < CHANGES.length; i++) {
            outcomes[i] = adaptive(CHANGES[i]);
            flagged.append(String.format(Locale.ROOT, " | %.1f", 100 * outcomes[i].flagged()));
            forks.append(String.format(Locale.ROOT, " | %.1f", outcomes[i].forks()));
        }
        System.out.println(flagged + " |\n" + forks + " |");
        print("Plumbline, 10 forks", AdaptiveRatesTest::plumbline);
        print("5 % rule, 10 forks", UsualRules::fivePercent);
        print("pooled Mann-Whitney, 10 forks", UsualRules::pooledMannWhitney);
        print("JMH intervals apart, 10 forks", UsualRules::intervalsApart);
        assertThat(outcomes[0].flagged()).isLessThanOrEqualTo(0.05);
        assertThat(outcomes[0].forks()).isLessThanOrEqualTo(8.5);
        assertThat(outcomes[2].forks()).isLessThanOrEqualTo(6);
    }
}
