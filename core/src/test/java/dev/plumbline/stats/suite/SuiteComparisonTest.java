package dev.plumbline.stats.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Forks;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SuiteComparisonTest {
    private static SuiteComparison compare(ResultSet old, ResultSet now, SuiteComparison.Correction correction) {
        return SuiteComparison.of(old, now, Rule.DEFAULT, correction, benchmark -> SuiteComparison.Knowledge.NONE);
    }

    private static Measurement time(String name, double... levels) {
        return Forks.measurement(name, Mode.AVERAGE_TIME, Forks.flat("ns/op", levels));
    }

    @Test
    void pairsByTheFullKeyAndListsTheRest() {
        SuiteComparison suite = compare(
                Forks.set(time("a.b", 1, 1, 1), time("a.gone", 1, 1, 1)),
                Forks.set(time("a.fresh", 1, 1, 1), time("a.b", 1, 1, 1)),
                SuiteComparison.Correction.NONE);
        assertThat(suite.rows()).extracting(row -> row.benchmark().name()).containsExactly("a.b");
        assertThat(suite.added())
                .extracting(metric -> metric.benchmark().name())
                .containsExactly("a.fresh");
        assertThat(suite.removed())
                .extracting(metric -> metric.benchmark().name())
                .containsExactly("a.gone");
    }

    private static Verdict allocation(double timeFactor, double bytesBefore, double bytesAfter) {
        SuiteComparison suite = compare(
                Forks.set(withBytes(1, bytesBefore)),
                Forks.set(withBytes(timeFactor, bytesAfter)),
                SuiteComparison.Correction.BENJAMINI_HOCHBERG);
        return suite.rows().get(1).comparison().verdict();
    }

    private static Measurement withBytes(double time, double bytes) {
        MetricValues alloc = new MetricValues(
                Metric.ofJmh("gc.alloc.rate.norm", "B/op"),
                Forks.flat("B/op", bytes, bytes * 1.001, bytes * 0.999).forks());
        return Forks.measurement(
                "a.b", Mode.AVERAGE_TIME, Forks.flat("ns/op", 100 * time, 100.1 * time, 99.9 * time), alloc);
    }

    @Test
    void fewBytesThatGrowWithTheTimeAreTheHarnesss() {
        assertThat(allocation(1.33, 1.8, 2.4)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(allocation(0.75, 2.4, 1.8)).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void fewBytesThatGrowByThemselvesAreTheCodes() {
        assertThat(allocation(1.0, 1.8, 2.4)).isEqualTo(Verdict.REGRESSION);
        assertThat(allocation(1.33, 1.8, 7.2)).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void anObjectAnOperationIsTheCodesHoweverTheTimeMoves() {
        assertThat(allocation(1.5, 16, 24)).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void anotherModeIsIncompatibleAndNeverANumber() {
        SuiteComparison suite = compare(
                Forks.set(time("a.b", 1, 1, 1)),
                Forks.set(Forks.measurement("a.b", Mode.THROUGHPUT, Forks.flat("ops/ns", 1, 1, 1))),
                SuiteComparison.Correction.NONE);
        Comparison comparison = suite.rows().get(0).comparison();
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPATIBLE);
        assertThat(comparison.change()).isNaN();
    }

    @Test
    void secondaryMetricsAreAFamilyOfTheirOwn() {
        MetricValues alloc = new MetricValues(
                Metric.ofJmh("·gc.alloc.rate.norm", "B/op"),
                Forks.flat("B/op", 8, 8, 8).forks());
        MetricValues rate = new MetricValues(
                Metric.ofJmh("gc.alloc.rate", "MB/sec"),
                Forks.flat("MB/sec", 8, 8, 8).forks());
        Measurement both = Forks.measurement("a.b", Mode.AVERAGE_TIME, Forks.flat("ns/op", 1, 1, 1), alloc, rate);
        SuiteComparison suite =
                compare(Forks.set(both), Forks.set(both), SuiteComparison.Correction.BENJAMINI_HOCHBERG);
        assertThat(suite.rows())
                .extracting(row -> row.metric().name())
                .containsExactly("primary", "gc.alloc.rate.norm");
    }

    @Test
    void aWeakFlagAmongManyRowsIsOnlySuspected() {
        List<Measurement> old = new ArrayList<>();
        List<Measurement> now = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 60; i++) {
            old.add(Forks.measurement(
                    "a.same" + i, Mode.AVERAGE_TIME, Forks.metric("ns/op", Forks.random(random, 5, 10, 0.01, 0.01))));
            now.add(Forks.measurement(
                    "a.same" + i, Mode.AVERAGE_TIME, Forks.metric("ns/op", Forks.random(random, 5, 10, 0.01, 0.01))));
        }
        old.add(time("a.weak", 100, 101, 99, 100.5, 99.5));
        now.add(time("a.weak", 102.1, 103.1, 101.1, 102.6, 101.6));
        ResultSet a = Forks.set(old.toArray(Measurement[]::new));
        ResultSet b = Forks.set(now.toArray(Measurement[]::new));
        Comparison alone = last(compare(a, b, SuiteComparison.Correction.NONE));
        Comparison amongMany = last(compare(a, b, SuiteComparison.Correction.BENJAMINI_HOCHBERG));
        assertThat(alone.verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(amongMany.verdict()).isNotEqualTo(Verdict.REGRESSION);
        assertThat(amongMany.suspected()).isTrue();
    }

    private static Comparison last(SuiteComparison suite) {
        return suite.rows().get(suite.rows().size() - 1).comparison();
    }

    @Test
    void theOrderOfRowsInTheNewFileIsIrrelevant() {
        List<Measurement> now =
                new ArrayList<>(List.of(time("a.a", 1, 1.01, 1.02), time("a.b", 2, 2.2, 2.4), time("a.c", 3, 3, 3)));
        ResultSet old = Forks.set(time("a.c", 3, 3, 3), time("a.a", 1, 1.01, 1.02), time("a.b", 2, 2, 2));
        SuiteComparison one =
                compare(old, Forks.set(now.toArray(Measurement[]::new)), SuiteComparison.Correction.BENJAMINI_HOCHBERG);
        Collections.reverse(now);
        SuiteComparison two =
                compare(old, Forks.set(now.toArray(Measurement[]::new)), SuiteComparison.Correction.BENJAMINI_HOCHBERG);
        assertThat(two.rows()).isEqualTo(one.rows());
    }

    @Test
    void anotherJdkIsSaidAndDoesNotPreventTheVerdict() {
        ResultSet old = Forks.set(time("a.b", 1, 1, 1));
        ResultSet on17 = new ResultSet(
                "17", Revision.NONE, new Environment(Map.of(Fact.JDK, "17.0.15")), old.measurements(), true, List.of());
        ResultSet on25 = new ResultSet(
                "25", Revision.NONE, new Environment(Map.of(Fact.JDK, "25.0.1")), old.measurements(), true, List.of());
        Comparison comparison = compare(on17, on25, SuiteComparison.Correction.NONE)
                .rows()
                .get(0)
                .comparison();
        assertThat(comparison.verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(comparison.caveats()).extracting(Caveat::text).contains("environment differs: JDK 17.0.15 → 25.0.1");
    }

    @Test
    void aFlagThatDoesNotComeBackOnFreshForksIsOnlySuspected() {
        ResultSet old = Forks.set(time("a.b", 10, 10, 10, 10, 10));
        SuiteComparison first =
                compare(old, Forks.set(time("a.b", 12, 12, 12, 12, 12)), SuiteComparison.Correction.NONE);
        SuiteComparison fresh =
                compare(old, Forks.set(time("a.b", 10, 10, 10, 10, 10)), SuiteComparison.Correction.NONE);
        Comparison confirmed = first.confirmedBy(
                        fresh,
                        List.of(old.measurements().get(0).benchmark()),
                        1,
                        benchmark -> Rule.DEFAULT,
                        benchmark -> SuiteComparison.Knowledge.NONE)
                .rows()
                .get(0)
                .comparison();
        assertThat(confirmed.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(confirmed.suspected()).isTrue();
    }

    @Test
    void theForksStillNeededAfterAConfirmationCountTheScatterFromRunToRun() {
        ResultSet old = Forks.set(time("a.b", 10, 10.2, 9.8, 10.1, 9.9));
        SuiteComparison first =
                compare(old, Forks.set(time("a.b", 12, 12.2, 11.8, 12.1, 11.9)), SuiteComparison.Correction.NONE);
        SuiteComparison fresh = compare(old, old, SuiteComparison.Correction.NONE);
        Benchmark flagged = old.measurements().get(0).benchmark();
        int oneSitting = forksNeeded(first, fresh, flagged, SuiteComparison.Knowledge.NONE);
        int otherDay = forksNeeded(first, fresh, flagged, SuiteComparison.Knowledge.ASSUMED);
        assertThat(otherDay).isGreaterThan(oneSitting);
    }

    private static int forksNeeded(
            SuiteComparison first, SuiteComparison fresh, Benchmark flagged, SuiteComparison.Knowledge knowledge) {
        return first.confirmedBy(fresh, List.of(flagged), 1, benchmark -> Rule.DEFAULT, benchmark -> knowledge)
                .rows()
                .get(0)
                .comparison()
                .forksNeeded();
    }
}
