package dev.plumbline.stats.suite;

import static dev.plumbline.condition.ConditionedForks.QUIET;
import static dev.plumbline.condition.ConditionedForks.STARVED;
import static dev.plumbline.condition.ConditionedForks.all;
import static dev.plumbline.condition.ConditionedForks.fork;
import static dev.plumbline.condition.ConditionedForks.waited;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.Replication;
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
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts need sides that were measured alike: six forks a side, clean in value, under chosen conditions. */
class ConditionedTest {
    private static final Environment TWO_CORES = Environment.UNKNOWN.with(Fact.CORES, "2");

    private static Measurement side(double level, Condition condition) {
        List<Fork> forks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            forks.add(fork(level * (1 + 0.002 * i), all(5, condition)));
        }
        MetricValues bytes = new MetricValues(
                Metric.secondary(Metric.ALLOCATION, "B/op"),
                forks.stream()
                        .map(fork -> Fork.of(level, level, level, level, level).under(fork.conditions()))
                        .toList());
        return Forks.measurement("a.B.c", Mode.AVERAGE_TIME, new MetricValues(Metric.primary("ns/op"), forks), bytes);
    }

    private static SuiteComparison compare(Measurement old, Measurement now, Environment environment) {
        return SuiteComparison.of(
                set(old, environment),
                set(now, environment),
                Rule.DEFAULT,
                Correction.BENJAMINI_HOCHBERG,
                benchmark -> Knowledge.NONE);
    }

    private static ResultSet set(Measurement measurement, Environment environment) {
        return new ResultSet("", Revision.NONE, environment, List.of(measurement), true, List.of());
    }

    private static Comparison primary(Measurement old, Measurement now) {
        return compare(old, now, TWO_CORES).rows().get(0).comparison();
    }

    @Test
    void underEqualLoadARealChangeIsFound() {
        assertThat(primary(side(100, QUIET), side(120, QUIET)).verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(primary(side(100, STARVED), side(120, STARVED)).verdict()).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void aStepInLoadLeavesNoVerdictEitherWay() {
        for (Comparison withheld : List.of(
                primary(side(100, QUIET), side(210, STARVED)),
                primary(side(210, STARVED), side(100, QUIET)),
                primary(side(100, QUIET), side(100, STARVED)))) {
            assertThat(withheld.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(withheld.suspected()).isTrue();
            assertThat(withheld.isWithheld()).isTrue();
            assertThat(withheld.forksNeeded()).as("more forks do not help").isZero();
            assertThat(withheld.change()).as("the numbers stay").isFinite();
        }
    }

    @Test
    void theCaveatNamesBothConditions() {
        assertThat(primary(side(100, QUIET), side(210, STARVED)).caveats())
                .filteredOn(caveat -> caveat.kind() == Caveat.Kind.CONDITIONS)
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.text())
                        .contains("old: other processes took 0.1 cores, threads waited 1 % of the time")
                        .contains("new: other processes took 1.9 cores, threads waited 40 % of the time"));
    }

    @Test
    void allocationUnderAnotherLoadHasNoVerdictEither() {
        SuiteComparison suite = compare(side(100, QUIET), side(210, STARVED), TWO_CORES);
        assertThat(suite.rows())
                .extracting(row -> row.comparison().isWithheld())
                .containsExactly(true, true);
    }

    @Test
    void aBaselineOfBeforeConditionsWereKeptIsJudgedWhileTheRunIsUndisturbed() {
        Measurement older = Forks.measurement(
                "a.B.c", Mode.AVERAGE_TIME, Forks.flat("ns/op", 100, 100.2, 100.4, 100.6, 100.8, 101));
        assertThat(primary(older, side(120, waited(0.02, 1.0))).verdict()).isEqualTo(Verdict.REGRESSION);
        assertThat(primary(older, side(120, STARVED)).isWithheld()).isTrue();
    }

    @Test
    void resultFilesOfOtherHarnessesAreAlike() {
        Measurement theirs = new Measurement(
                side(1, QUIET).benchmark(),
                side(1, QUIET).settings(),
                List.of(Forks.flat("ns/op", 100, 100.2, 100.4, 100.6, 100.8, 101)),
                new Provenance("pyperf", Replication.PROCESS_RUN, List.of()));
        assertThat(primary(theirs, side(120, STARVED)).verdict()).isEqualTo(Verdict.REGRESSION);
    }

    @Test
    void cpuTimeStandsBesideTheDoubtAndIsNotTheVerdict() {
        Measurement busy = side(210, STARVED);
        List<MetricValues> both = new ArrayList<>(busy.metrics());
        both.add(cpuTime(101));
        List<MetricValues> quiet = new ArrayList<>(side(100, QUIET).metrics());
        quiet.add(cpuTime(100));
        Comparison withheld = primary(
                new Measurement(busy.benchmark(), busy.settings(), quiet),
                new Measurement(busy.benchmark(), busy.settings(), both));
        assertThat(withheld.isWithheld()).isTrue();
        assertThat(withheld.caveats())
                .filteredOn(caveat -> caveat.kind() == Caveat.Kind.CPU_TIME)
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.text())
                        .isEqualTo("CPU time an operation: 100.0 ns/op → 101.0 ns/op (+1.0 %; not the verdict)"));
    }

    private static MetricValues cpuTime(double nanos) {
        return new MetricValues(
                Metric.secondary(Metric.CPU_TIME, "ns/op"),
                List.of(
                        Fork.of(nanos, nanos, nanos),
                        Fork.of(nanos, nanos, nanos),
                        Fork.of(nanos, nanos, nanos),
                        Fork.of(nanos, nanos, nanos)));
    }

    @Test
    void whatWasLeftOutIsSaid() {
        List<Fork> forks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            forks.add(fork(new double[] {100 + i, 300, 100 + i, 100 + i, 900}, QUIET, STARVED, QUIET, QUIET, STARVED));
        }
        Measurement partly =
                Forks.measurement("a.B.c", Mode.AVERAGE_TIME, new MetricValues(Metric.primary("ns/op"), forks));
        Comparison judged = primary(side(100, QUIET), partly);
        assertThat(judged.isWithheld()).isFalse();
        assertThat(judged.caveats())
                .extracting(Caveat::text)
                .contains("new: 12 of 30 iterations were disturbed and are left out");
        assertThat(judged.newValue()).as("the level of the undisturbed ones").isBetween(100.0, 106.0);
    }

    @Test
    void aConfirmationUnderAnotherLoadNeitherConfirmsNorClears() {
        SuiteComparison flagged = compare(side(100, QUIET), side(120, QUIET), TWO_CORES);
        SuiteComparison fresh = compare(side(100, QUIET), side(100, STARVED), TWO_CORES);
        SuiteComparison confirmed = flagged.confirmedBy(
                fresh, List.of(side(1, QUIET).benchmark()), 1, benchmark -> Rule.DEFAULT, benchmark -> Knowledge.NONE);
        assertThat(confirmed.rows().get(0).comparison().isWithheld()).isTrue();
    }

    @Test
    void aCostThatReachesDownToABlankLoopHasNoMeasurableWorkAndNoVerdict() {
        Environment blank = TWO_CORES.with(Fact.BLANK_LOOP, "0.4000");
        Comparison optimisedAway = compare(side(100, QUIET), side(0.39, QUIET), blank)
                .rows()
                .get(0)
                .comparison();
        assertThat(optimisedAway.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(optimisedAway.caveats())
                .filteredOn(caveat -> caveat.kind() == Caveat.Kind.NO_WORK)
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.text()).startsWith("new: no measurable work"));
        assertThat(optimisedAway.isWithheld()).as("not because of load").isFalse();
        assertThat(compare(side(0.8, QUIET), side(1.0, QUIET), blank)
                        .rows()
                        .get(0)
                        .comparison()
                        .verdict())
                .as("more than the loop is work")
                .isEqualTo(Verdict.REGRESSION);
    }
}
