package dev.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.estimate.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateReportTest {
    static CheckedRow row(RowState state, @Nullable Comparison comparison) {
        return new CheckedRow(
                Benchmark.of("a.B.c", Mode.AVERAGE_TIME),
                Metric.primary("ns/op"),
                state,
                comparison,
                "because",
                1,
                5,
                null,
                UsableForks.NONE,
                UsableForks.NONE,
                RowMetrics.NONE);
    }

    static Comparison comparison(Verdict verdict, double change, double low, double high) {
        return new Comparison(
                verdict,
                MetricUnit.of("ns/op"),
                100,
                100 * (1 + change),
                change,
                new Interval(low, high),
                0.01,
                0.01,
                Lens.FLOOR,
                List.of(),
                false,
                0,
                List.of());
    }

    private static GateReport.Outcome outcome(Policy policy, CheckedRow... rows) {
        return GateReport.of(policy, List.of(rows), Checks.of(policy), List.of())
                .outcome();
    }

    /** A row whose verdict was withheld because baseline and run were not measured alike. */
    private static CheckedRow withheld() {
        return row(
                RowState.JUDGED,
                comparison(Verdict.INCONCLUSIVE, 1.1, 0.9, 1.3)
                        .withCaveats(List.of(new Caveat(Caveat.Kind.CONDITIONS, "measured under load"))));
    }

    @Test
    void loadTurnsNoGateGreenStrictOrNot() {
        CheckedRow fine = row(RowState.JUDGED, comparison(Verdict.EQUIVALENT, 0, -0.01, 0.01));
        assertThat(outcome(Policy.DEFAULT, fine, withheld())).isEqualTo(GateReport.Outcome.UNDECIDED);
        assertThat(outcome(new Policy(0.05, false, 0, true), fine, withheld())).isEqualTo(GateReport.Outcome.UNDECIDED);
    }

    @Test
    void aProvenRegressionFailsBesideAWithheldRow() {
        CheckedRow slower = row(RowState.JUDGED, comparison(Verdict.REGRESSION, 0.3, 0.2, 0.4));
        assertThat(outcome(Policy.DEFAULT, slower, withheld())).isEqualTo(GateReport.Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "REGRESSION, 0.06, FAILED",
        "REGRESSION, 0.05, FAILED",
        "REGRESSION, 0.04, PASSED",
        "IMPROVEMENT, -0.5, PASSED",
        "EQUIVALENT, 0.01, PASSED",
        "INCONCLUSIVE, 0.30, PASSED"
    })
    void onlyAProvenSlowDownBeyondTheThresholdFails(Verdict verdict, double change, GateReport.Outcome outcome) {
        CheckedRow row = row(RowState.JUDGED, comparison(verdict, change, change - 0.02, change + 0.02));
        assertThat(outcome(Policy.DEFAULT, row)).isEqualTo(outcome);
    }

    @Test
    void byBoundLooksAtTheNearEndOfTheInterval() {
        CheckedRow row = row(RowState.JUDGED, comparison(Verdict.REGRESSION, 0.06, 0.04, 0.08));
        assertThat(outcome(new Policy(0.05, true, 0, false), row)).isEqualTo(GateReport.Outcome.PASSED);
    }

    @Test
    void strictDoesNotLetAnUndecidedRowPass() {
        CheckedRow fine = row(RowState.JUDGED, comparison(Verdict.EQUIVALENT, 0, -0.01, 0.01));
        CheckedRow open = row(RowState.JUDGED, comparison(Verdict.INCONCLUSIVE, 0, -0.1, 0.1));
        assertThat(outcome(Policy.DEFAULT, fine, open)).isEqualTo(GateReport.Outcome.PASSED);
        assertThat(outcome(new Policy(0.05, false, 0, true), fine, open)).isEqualTo(GateReport.Outcome.UNDECIDED);
        assertThat(outcome(new Policy(0.05, false, 0, true), fine, row(RowState.MISSING, null)))
                .isEqualTo(GateReport.Outcome.UNDECIDED);
    }

    @Test
    void nothingJudgedNeverPasses() {
        assertThat(outcome(Policy.DEFAULT)).isEqualTo(GateReport.Outcome.UNDECIDED);
        assertThat(outcome(Policy.DEFAULT, row(RowState.NO_BASELINE, null))).isEqualTo(GateReport.Outcome.UNDECIDED);
        assertThat(outcome(Policy.DEFAULT, row(RowState.UNAVAILABLE, null))).isEqualTo(GateReport.Outcome.UNDECIDED);
    }

    @Test
    void aFailedBenchmarkFailsBesideFineOnes() {
        CheckedRow fine = row(RowState.JUDGED, comparison(Verdict.EQUIVALENT, 0, -0.01, 0.01));
        assertThat(outcome(Policy.DEFAULT, fine, row(RowState.FAILED, null))).isEqualTo(GateReport.Outcome.FAILED);
    }

    private static CheckedRow budgeted(double low, double cost, double high) {
        Budget budget = new Budget(Budget.Statistic.MEAN, 100, "100 ns");
        return row(RowState.JUDGED, comparison(Verdict.EQUIVALENT, 0, -.01, .01))
                .withBudget(new Budgeted(budget, new Level(cost, new Interval(low, high)), ""));
    }

    @Test
    void aProvenExcessOfItsBudgetFailsAnEquivalentRow() {
        assertThat(outcome(Policy.DEFAULT, budgeted(101, 103, 105))).isEqualTo(GateReport.Outcome.FAILED);
        assertThat(outcome(Policy.DEFAULT, budgeted(95, 97, 99))).isEqualTo(GateReport.Outcome.PASSED);
    }

    @Test
    void aBudgetInsideTheIntervalIsUndecidedAndSaysSo() {
        Policy strict = new Policy(0.05, false, 0, true);
        assertThat(outcome(strict, budgeted(98, 101, 104))).isEqualTo(GateReport.Outcome.UNDECIDED);
        assertThat(outcome(Policy.DEFAULT, budgeted(98, 101, 104))).isEqualTo(GateReport.Outcome.PASSED);
        GateReport report =
                GateReport.of(Policy.DEFAULT, List.of(budgeted(98, 101, 104)), Checks.of(Policy.DEFAULT), List.of());
        assertThat(report.rows().get(0).findings())
                .extracting(Finding::text)
                .contains("undecided whether within its budget of 100 ns (mean): 101.0 ns/op, 95 % interval 98.00 ns/op"
                        + " \u2026 104.0 ns/op");
    }

    @Test
    void aBudgetThatCannotBeJudgedNeverPassesStrictly() {
        CheckedRow row = row(RowState.JUDGED, comparison(Verdict.EQUIVALENT, 0, -.01, .01))
                .withBudget(new Budgeted(new Budget(Budget.Statistic.P99, 100, "100 ns"), null, "too few"));
        assertThat(outcome(new Policy(0.05, false, 0, true), row)).isEqualTo(GateReport.Outcome.UNDECIDED);
    }
}
