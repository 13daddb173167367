package dev.plumbline.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.gate.GateReport.Outcome;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.settings.GateCheck;
import dev.plumbline.model.settings.GateCheck.Kind;
import dev.plumbline.model.settings.GateLimit;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checks that a workspace writes into its settings see every metric of a row. */
class ConfiguredChecksTest {
    private static final Benchmark BENCHMARK = Benchmark.of("a.Cache.hit", Mode.AVERAGE_TIME);
    private static final Metric HITS = Metric.of("hit.rate", "1", Direction.MORE);
    private static final Metric BYTES = Metric.secondary(Metric.ALLOCATION, "B/op");

    private static @Nullable GateLimit limit(String text) {
        return text.isEmpty() ? null : GateLimit.read(text).orElseThrow();
    }

    private static GateCheck check(Kind kind, Metric metric, String warn, String fail, String... benchmarks) {
        return new GateCheck(
                "mine", kind, metric.isPrimary() ? "" : metric.name(), List.of(benchmarks), limit(warn), limit(fail));
    }

    private static MetricValues values(Metric metric, double... forks) {
        return new MetricValues(
                metric, DoubleStream.of(forks).mapToObj(Fork::of).toList());
    }

    /** A row whose score is proven equal. */
    private static CheckedRow row(List<ComparisonRow> compared, MetricValues... measured) {
        return GateReportTest.row(RowState.JUDGED, GateReportTest.comparison(Verdict.EQUIVALENT, 0, -0.01, 0.01))
                .with(new RowMetrics(compared, List.of(measured)));
    }

    private static ComparisonRow grown(Metric metric, Verdict verdict, double change, double low, double high) {
        return new ComparisonRow(
                BENCHMARK,
                BENCHMARK,
                values(metric, 100),
                values(metric, 100 * (1 + change)),
                GateReportTest.comparison(verdict, change, low, high));
    }

    private static GateReport report(GateCheck check, CheckedRow row) {
        Policy policy = Policy.DEFAULT.withChecks(0, List.of(new Configured(check, benchmark -> true)));
        return GateReport.of(policy, List.of(row), Checks.of(policy), List.of());
    }

    private static Severity severity(GateCheck check, CheckedRow row) {
        return report(check, row).rows().get(0).findings().stream()
                .filter(Checks::isConfigured)
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @Test
    void aHitRateWhoseWholeIntervalIsBelowItsLimitIsMissed() {
        GateCheck check = check(Kind.AT_LEAST, HITS, "", "20%");
        assertThat(severity(check, row(List.of(), values(HITS, 0.10, 0.11, 0.12))))
                .isEqualTo(Severity.FAIL);
        assertThat(severity(check, row(List.of(), values(HITS, 0.30, 0.31, 0.32))))
                .isEqualTo(Severity.PASS);
        assertThat(severity(check, row(List.of(), values(HITS, 0.10, 0.20, 0.30))))
                .isEqualTo(Severity.UNDECIDED);
        assertThat(report(check, row(List.of(), values(HITS, 0.10, 0.11, 0.12))).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void aRateOfZeroIsAValueLikeAnyOther() {
        assertThat(severity(check(Kind.AT_LEAST, HITS, "", "20%"), row(List.of(), values(HITS, 0, 0, 0))))
                .isEqualTo(Severity.FAIL);
    }

    @Test
    void beyondTheFirstLimitItWarnsAndThePassIsNotLost() {
        GateCheck check = check(Kind.AT_MOST, BYTES, "64 kB", "1 MB");
        CheckedRow row = row(List.of(), values(BYTES, 70_000, 70_001, 70_002));
        assertThat(severity(check, row)).isEqualTo(Severity.WARN);
        assertThat(report(check, row).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aLimitInAnotherUnitDecidesNothing() {
        assertThat(severity(check(Kind.AT_MOST, HITS, "", "1 MB"), row(List.of(), values(HITS, 1, 1, 1))))
                .isEqualTo(Severity.UNDECIDED);
        assertThat(severity(check(Kind.AT_MOST, BYTES, "", "3 ms"), row(List.of(), values(BYTES, 1, 1, 1))))
                .isEqualTo(Severity.UNDECIDED);
    }

    @Test
    void aTimeIsHeldAgainstALimitInAnyUnitOfTime() {
        Metric latency = Metric.secondary("latency", "us/op");
        CheckedRow row = row(List.of(), values(latency, 900, 901, 902));
        assertThat(severity(check(Kind.AT_MOST, latency, "", "1 ms"), row)).isEqualTo(Severity.PASS);
        assertThat(severity(check(Kind.AT_MOST, latency, "", "800 us"), row)).isEqualTo(Severity.FAIL);
    }

    @Test
    void oneForkHasNoIntervalAndDecidesNothing() {
        assertThat(severity(check(Kind.AT_LEAST, HITS, "", "20%"), row(List.of(), values(HITS, 0.1))))
                .isEqualTo(Severity.UNDECIDED);
    }

    @Test
    void aProvenChangeForTheWorseOfAnyMetricIsGradedByItsSize() {
        GateCheck check = check(Kind.MAX_REGRESSION, BYTES, "10%", "25%");
        assertThat(severity(check, row(List.of(grown(BYTES, Verdict.REGRESSION, 0.30, 0.2, 0.4)))))
                .isEqualTo(Severity.FAIL);
        assertThat(severity(check, row(List.of(grown(BYTES, Verdict.REGRESSION, 0.15, 0.1, 0.2)))))
                .isEqualTo(Severity.WARN);
        assertThat(severity(check, row(List.of(grown(BYTES, Verdict.REGRESSION, 0.05, 0.01, 0.09)))))
                .isEqualTo(Severity.PASS);
        assertThat(severity(check, row(List.of(grown(BYTES, Verdict.INCONCLUSIVE, 0.30, -0.2, 0.8)))))
                .isEqualTo(Severity.UNDECIDED);
    }

    @Test
    void nothingIsWorseOrBetterInAMetricWithoutADirection() {
        Metric docs = Metric.secondary("docs", "#");
        assertThat(severity(
                        check(Kind.MAX_REGRESSION, docs, "", "25%"),
                        row(List.of(grown(docs, Verdict.INCONCLUSIVE, 0.5, 0.4, 0.6)))))
                .isEqualTo(Severity.UNDECIDED);
    }

    @Test
    void aCheckThatCanNeverFireIsSaidAndNeverPasses() {
        GateReport report = report(check(Kind.AT_LEAST, HITS, "", "20%"), row(List.of()));
        assertThat(report.unused())
                .containsExactly("the check 'mine' judged nothing: no benchmark that it means has hit.rate");
        assertThat(report.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void aBenchmarkThatIsNamedButLacksTheMetricIsUndecided() {
        assertThat(severity(check(Kind.AT_LEAST, HITS, "", "20%", "Cache"), row(List.of())))
                .isEqualTo(Severity.UNDECIDED);
        assertThat(severity(check(Kind.MAX_REGRESSION, HITS, "", "20%", "Cache"), row(List.of())))
                .isEqualTo(Severity.UNDECIDED);
    }
}
