package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Values;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
    private final Judge judge = new Judge(Rule.DEFAULT, RunDeviation.NONE);

    @Test
    void aClearSlowDownIsARegression() {
        Comparison comparison = judge.judge(
                Forks.flat("us/op", 10, 10.05, 9.95, 10.02, 9.98), Forks.flat("us/op", 12, 12.06, 11.94, 12.02, 11.98));
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(comparison.change()).isCloseTo(0.2, within(0.01));
        assertThat(comparison.interval().contains(comparison.change())).isTrue();
        assertThat(comparison.oldValue()).isCloseTo(10, within(0.05));
    }

    @Test
    void lessThroughputIsARegressionOfTheSameSizeAsMoreTime() {
        Comparison time = judge.judge(Forks.flat("ns/op", 100, 101, 99), Forks.flat("ns/op", 110, 111, 109));
        Comparison rate = judge.judge(
                Forks.flat("ops/us", 1000 / 100.0, 1000 / 101.0, 1000 / 99.0),
                Forks.flat("ops/us", 1000 / 110.0, 1000 / 111.0, 1000 / 109.0));
        assertThat(rate.change()).isCloseTo(time.change(), within(1e-9));
        assertThat(rate.p()).isCloseTo(time.p(), within(1e-9));
        assertThat(rate.verdict()).isEqualTo(time.verdict());
        assertThat(rate.unit()).isEqualTo(MetricUnit.of("ops/us"));
        assertThat(rate.oldValue()).isGreaterThan(rate.newValue());
    }

    @Test
    void unitsThatConvertAreCompared() {
        Comparison comparison =
                judge.judge(Forks.flat("us/op", 10, 10, 10, 10), Forks.flat("ns/op", 10_000, 10_000, 10_000));
        assertThat(comparison.verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(comparison.newValue()).isCloseTo(10, within(1e-9));
    }

    @Test
    void unitsThatDoNotConvertGiveNoNumber() {
        Comparison comparison = judge.judge(Forks.flat("us/op", 10, 10, 10), Forks.flat("widgets", 10, 10, 10));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPATIBLE);
        assertThat(comparison.change()).isNaN();
        assertThat(comparison.oldValue()).isNaN();
    }

    @Test
    void absenceOfADifferenceIsNotEquivalence() {
        Comparison comparison =
                judge.judge(Forks.flat("ns/op", 90, 100, 110, 95, 105), Forks.flat("ns/op", 92, 101, 108, 97, 104));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.forksNeeded()).isGreaterThan(5);
    }

    @Test
    void aChangeBelowTheSmallestEffectIsNoRegressionHoweverCertain() {
        Comparison comparison = judge.judge(
                Forks.flat("ns/op", 100, 100, 100, 100, 100, 100, 100, 100),
                Forks.flat("ns/op", 100.9, 100.9, 100.9, 100.9, 100.9, 100.9, 100.9, 100.9));
        assertThat(comparison.verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(comparison.hasCaveat(Caveat.Kind.MARGIN)).isTrue();
    }

    @Test
    void aMeasurementComparedWithItselfAsksForNoForks() {
        Comparison comparison =
                judge.judge(Forks.flat("ns/op", 90, 100, 110, 95, 105), Forks.flat("ns/op", 90, 100, 110, 95, 105));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.hasCaveat(Caveat.Kind.SAME_MEASUREMENT)).isTrue();
        assertThat(comparison.forksNeeded()).isZero();
    }

    @Test
    void threeForksInTotalDecideNothing() {
        Comparison comparison = judge.judge(Forks.flat("ns/op", 100), Forks.flat("ns/op", 200, 200));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.caveats()).extracting(Caveat::text).contains("one fork");
    }

    @Test
    void oneForkAgainstThreeIsJudgedAndLabelled() {
        Comparison comparison = judge.judge(Forks.flat("ns/op", 100), Forks.flat("ns/op", 200, 200, 200));
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(comparison.caveats()).extracting(Caveat::text).contains("one fork");
    }

    @Test
    void twoAgainstTwoIsJudgedWithTheLabelFewForks() {
        Comparison comparison = judge.judge(Forks.flat("ns/op", 100, 100.1), Forks.flat("ns/op", 200, 200.1));
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(comparison.hasCaveat(Caveat.Kind.FEW_FORKS)).isTrue();
    }

    @Test
    void oneForkOnBothSidesNeedsHistory() {
        Judge informed = new Judge(
                Rule.DEFAULT,
                RunDeviation.NONE,
                new Judge.PastForks(
                        new ModeratedTest.PastScatter(0.001, 20), new ModeratedTest.PastScatter(0.001, 20)));
        MetricValues old = Forks.flat("ns/op", 100);
        MetricValues now = Forks.flat("ns/op", 150);
        assertThat(judge.judge(old, now).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(informed.judge(old, now).verdict()).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void aSideWithoutAValidForkHasNoNumber() {
        Comparison comparison = judge.judge(Forks.flat("ns/op", Double.NaN, Double.NaN), Forks.flat("ns/op", 1, 1, 1));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.change()).isNaN();
        assertThat(comparison.caveats())
                .extracting(Caveat::text)
                .anyMatch(text -> text.contains("no valid fork on the old side"));
    }

    @Test
    void aForkThatLosesMoreThanATenthOfItsValuesIsDropped() {
        MetricValues old = new MetricValues(
                Metric.primary("ns/op"),
                List.of(
                        Fork.of(1, 1, 1, 1, 1, 1, 1, 1, Double.NaN, -1),
                        Fork.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 0),
                        Fork.of(1, 1, 1)));
        Sample sample = Sample.of(old, "old");
        assertThat(sample.forks()).isEqualTo(2);
        assertThat(sample.caveats()).extracting(Caveat::text).anyMatch(text -> text.contains("1 of 3 forks dropped"));
    }

    @Test
    void lensesInOppositeDirectionsAreMixedAndTheMeanDecides() {
        Fork oldFork = Fork.of(100, 100, 100, 100, 100, 100, 100, 100, 100, 100);
        Fork newFork = Fork.of(90, 90, 90, 90, 90, 90, 90, 90, 90, 400);
        MetricValues old = Forks.metric("ns/op", List.of(oldFork, oldFork, oldFork, oldFork, oldFork));
        MetricValues now = Forks.metric("ns/op", List.of(newFork, newFork, newFork, newFork, newFork));
        Comparison comparison = judge.judge(old, now);
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(comparison.lens()).isEqualTo(Lens.MEAN);
        assertThat(comparison.hasCaveat(Caveat.Kind.MIXED)).isTrue();
    }

    @Test
    void aCounterThatDoesNotScatterIsComparedDirectly() {
        Comparison more = judge.judge(Forks.flat("B/op", 24, 24), Forks.flat("B/op", 32, 32));
        Comparison same = judge.judge(Forks.flat("B/op", 24, 24), Forks.flat("B/op", 24.01, 24.01));
        assertThat(more.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(more.change()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(same.verdict()).isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void aCounterLeavesOutWhatWasDisturbedAsTheTimeDoes() {
        Condition starved = new Condition(0.5, 0.5, 1.9, 0, 0, 0, Double.NaN);
        Condition quiet = new Condition(0, 1, 0, 0, 0, 0, Double.NaN);
        Fork fork = new Fork(
                Values.NONE, Values.of(24, 24, 24, 31), new Conditions(1, List.of(quiet, quiet, quiet, starved)));
        MetricValues now = new MetricValues(Forks.flat("B/op", 24, 24).metric(), List.of(fork, fork));
        Comparison same = judge.judge(Forks.flat("B/op", 24, 24), now);
        assertThat(same.verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(same.newValue()).isEqualTo(24);
    }

    @Test
    void fromNoBytesToSomeIsARegressionWithoutARatio() {
        Comparison comparison = judge.judge(Forks.flat("B/op", 0, 0), Forks.flat("B/op", 16, 16));
        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(comparison.change()).isNaN();
    }

    @Test
    void backgroundAllocationBelowAByteIsNone() {
        Comparison comparison = judge.judge(Forks.flat("B/op", 1e-5, 3e-5), Forks.flat("B/op", 4e-4, 2e-5));
        assertThat(comparison.verdict()).isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void aSummaryAloneIsWeakAndNeverEquivalent() {
        MetricValues summary =
                new MetricValues(Metric.primary("ns/op"), List.of(), new PublishedScore(100, 1, Double.NaN, 50));
        Comparison same = judge.judge(summary, summary);
        Comparison slower = judge.judge(
                summary,
                new MetricValues(Metric.primary("ns/op"), List.of(), new PublishedScore(150, 1, Double.NaN, 50)));
        assertThat(same.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(slower.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(slower.caveats()).extracting(Caveat::text).contains("summary only, weak");
    }

    @Test
    void aSummaryFollowsTheFormulaByHand() {
        // var = 8 (1/100)²/50 a side; df = Satterthwaite of 4 and 4 = 8 for equal variances
        MetricValues old =
                new MetricValues(Metric.primary("ns/op"), List.of(), new PublishedScore(100, 1, Double.NaN, 50));
        Comparison comparison = judge.judge(old, old);
        LensResult lens = comparison.lenses().get(0);
        assertThat(lens.standardError()).isCloseTo(Math.sqrt(2 * 8 * 1e-4 / 50), within(1e-12));
        assertThat(lens.degrees()).isCloseTo(8, within(1e-9));
    }

    @Test
    void aSummaryWithoutScatterShowsItsChangeAndDecidesNothing() {
        MetricValues old = new MetricValues(
                Metric.primary("ns/op"), List.of(), new PublishedScore(100, Double.NaN, Double.NaN, 50));
        MetricValues now = new MetricValues(
                Metric.primary("ns/op"), List.of(), new PublishedScore(200, Double.NaN, Double.NaN, 50));
        Comparison comparison = judge.judge(old, now);
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.change()).isCloseTo(1, within(1e-12));
    }

    @Test
    void clustersOfForksAreCalledBimodal() {
        Sample sample = Sample.of(Forks.flat("ns/op", 26, 26.1, 26.05, 32, 32.1, 32.05), "new");
        assertThat(sample.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.BIMODAL);
    }

    @Test
    void aMeasurementComparedWithItselfIsSaidToTellNothing() {
        MetricValues one = Forks.metric("ns/op", Forks.random(new SplittableRandom(1), 5, 10, 0.01, 0.01));
        MetricValues other = Forks.metric("ns/op", Forks.random(new SplittableRandom(2), 5, 10, 0.01, 0.01));
        MetricValues withWarmup = Forks.metric(
                "ns/op",
                one.forks().stream()
                        .map(fork -> new Fork(Values.of(20), fork.measured()))
                        .toList());
        assertThat(judge.judge(one, withWarmup).hasCaveat(Caveat.Kind.SAME_MEASUREMENT))
                .isTrue();
        assertThat(judge.judge(one, other).hasCaveat(Caveat.Kind.SAME_MEASUREMENT))
                .isFalse();
    }

    @Test
    void unequalNumbersOfIterationsAreSaid() {
        MetricValues many = Forks.metric("ns/op", Forks.random(new SplittableRandom(1), 5, 10, 0.01, 0.01));
        MetricValues few = Forks.flat("ns/op", 10, 10, 10, 10, 10);
        assertThat(judge.judge(many, few).hasCaveat(Caveat.Kind.UNEQUAL_ITERATIONS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theScaleOfTheUnitChangesNothingButTheValues(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Fork> a = Forks.random(random, 4, 10, 0.02, 0.02);
        List<Fork> b = Forks.random(random, 6, 11, 0.02, 0.02);
        Comparison nanos = judge.judge(Forks.metric("ns/op", a), Forks.metric("ns/op", b));
        Comparison millis = judge.judge(Forks.metric("ms/op", a), Forks.metric("ms/op", b));
        assertThat(millis.change()).isCloseTo(nanos.change(), within(1e-9));
        assertThat(millis.verdict()).isEqualTo(nanos.verdict());
    }
}
