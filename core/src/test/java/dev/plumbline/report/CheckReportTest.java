package dev.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.format.codec.comparison.CheckJson;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.gate.RowMetrics;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of row of a check, as a terminal, a pull request and a machine read it. */
class CheckReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/report");
    private static final Caveat ASSUMED =
            new Caveat(Caveat.Kind.RUN_VARIATION_ASSUMED, "run-to-run variation not yet known, 1 % assumed");
    private static final Policy POLICY =
            Policy.DEFAULT.withLimits(benchmark -> benchmark.name().contains("tolerant") ? 0.10 : 0.05);

    private final List<CheckedRow> rows = new ArrayList<>();

    private void judged(String name, Verdict verdict, double change, boolean suspected, int forksNeeded) {
        Comparison comparison = new Comparison(
                verdict,
                MetricUnit.of("us/op"),
                10,
                10 * (1 + change),
                change,
                new Interval(change - 0.02, change + 0.02),
                0.01,
                0.02,
                Lens.FLOOR,
                List.of(),
                suspected,
                forksNeeded,
                List.of(ASSUMED));
        add(name, Metric.primary("us/op"), RowState.JUDGED, comparison, "", Double.NaN);
    }

    private void unjudged(String name, RowState state, String message, double cost) {
        add(name, Metric.primary("ns/op"), state, null, message, cost);
    }

    private void add(
            String name, Metric metric, RowState state, @Nullable Comparison comparison, String message, double cost) {
        rows.add(new CheckedRow(
                Benchmark.of("bench.Kinds." + name, Mode.AVERAGE_TIME),
                metric,
                state,
                comparison,
                message,
                cost,
                6,
                null,
                UsableForks.NONE,
                UsableForks.NONE,
                RowMetrics.NONE));
    }

    private GateReport report() {
        judged("equivalent", Verdict.EQUIVALENT, 0.001, false, 0);
        judged("equivalentSuspected", Verdict.EQUIVALENT, 0.015, true, 0);
        judged("improvement", Verdict.IMPROVEMENT, -0.20, false, 0);
        judged("regression", Verdict.REGRESSION, 0.12, false, 0);
        judged("small", Verdict.REGRESSION, 0.03, false, 0);
        judged("tolerant", Verdict.REGRESSION, 0.08, false, 0);
        judged("inconclusive", Verdict.INCONCLUSIVE, 0.02, false, 10);
        judged("tolerantInconclusive", Verdict.INCONCLUSIVE, 0.02, false, 7);
        judged("enough", Verdict.INCONCLUSIVE, 0.02, true, 4);
        judged("hopeless", Verdict.INCONCLUSIVE, 0.02, false, 0);
        unjudged("fresh", RowState.NO_BASELINE, "recorded in history, not accepted", 1234);
        unjudged("failing", RowState.FAILED, "Kinds.failing threw IllegalStateException", Double.NaN);
        unjudged("wide", RowState.UNAVAILABLE, "Kinds.wide is not available here: needs AVX-512", Double.NaN);
        unjudged("gone", RowState.MISSING, "in the baseline, but no longer in my.jar", Double.NaN);
        return GateReport.of(POLICY, rows, Checks.of(POLICY), List.of("prior of the scatter: the published one"));
    }

    @Test
    void aRowSaysWhyItHasNoVerdictAndWhatBecameOfItsForks() {
        CheckedRow busy = withheld("busy", Caveat.Kind.CONDITIONS).with(new UsableForks(4, 2, 0, 0, 1, 0));
        CheckedRow empty = withheld("empty", Caveat.Kind.NO_WORK);
        GateReport report = GateReport.of(POLICY, List.of(busy, empty), Checks.of(POLICY), List.of());
        assertThat(new CheckReport(report, new Descriptor(List.of())).text())
                .contains("? INCONCLUSIVE, suspected (measured under different conditions),"
                        + " 4 of 6 forks usable, 2 cold, 1 disturbed")
                .contains("? INCONCLUSIVE, suspected (no measurable work)")
                .contains("2 inconclusive → undecided");
        assertThat(CheckJson.write("run", report)).contains("\"usable\" : 4").contains("\"planned\" : 6");
    }

    @Test
    void whatIsAcceptedBeforehandFailsNothingAndSaysSo() {
        judged("regression", Verdict.REGRESSION, 0.12, false, 0);
        Policy accepting = POLICY.accepting(true);
        CheckReport report = new CheckReport(
                GateReport.of(accepting, rows, Checks.of(accepting), List.of()), new Descriptor(List.of()));
        assertThat(report.text())
                .contains("⚠ REGRESSION (proven, accepted beforehand)")
                .contains("1 regression → passed")
                .doesNotContain("next:");
    }

    @Test
    void whatWasPublishedOnceStandsBesideTheMeasurement() {
        unjudged("fresh", RowState.NO_BASELINE, "recorded in history, not accepted", 1234);
        KernelInfo info = new KernelInfo(
                "bench.Kinds.fresh", "fresh rows", "rows", "", "1–2 ms", true, KernelInfo.Role.KERNEL, "", 0);
        CheckReport report = new CheckReport(
                GateReport.of(POLICY, rows, Checks.of(POLICY), List.of()), new Descriptor(List.of(info)));
        assertThat(report.text()).contains("fresh rows: published as 1–2 ms once (history, never a gate)");
    }

    @Test
    void aMeasurementComparedWithItselfAsksForNoForks() {
        CheckedRow row = withheld("same", Caveat.Kind.SAME_MEASUREMENT);
        GateReport report = GateReport.of(POLICY, List.of(row), Checks.of(POLICY), List.of());
        assertThat(new CheckReport(report, new Descriptor(List.of())).text())
                .contains("? INCONCLUSIVE")
                .doesNotContain("fork");
    }

    private CheckedRow withheld(String name, Caveat.Kind why) {
        judged(name, Verdict.INCONCLUSIVE, 1.2, true, 0);
        CheckedRow row = rows.get(rows.size() - 1);
        Comparison comparison = java.util.Objects.requireNonNull(row.comparison());
        return new CheckedRow(
                row.benchmark(),
                row.metric(),
                row.state(),
                comparison.withCaveats(List.of(new Caveat(why, "because"))),
                "",
                Double.NaN,
                6,
                null,
                UsableForks.NONE,
                UsableForks.NONE,
                RowMetrics.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check.txt", "check.md", "check.json.out"})
    void everyKindOfRowReadsAsExpected(String golden) throws IOException {
        GateReport report = report();
        CheckReport printed = new CheckReport(report, new Descriptor(List.of()));
        String text = golden.endsWith(".txt")
                ? printed.text()
                : golden.endsWith(".md") ? printed.markdown() : CheckJson.write("20261121-000000-0000", report);
        Path file = GOLDEN.resolve(golden);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
