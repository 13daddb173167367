package dev.plumbline.project.checking;

import dev.plumbline.condition.UsableForks;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.JudgedMetrics;
import dev.plumbline.gate.Policy;
import dev.plumbline.gate.RowMetrics;
import dev.plumbline.gate.RowState;
import dev.plumbline.gate.check.Checks;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Correction;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import dev.plumbline.stats.suite.UnpairedMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check without measuring: what another harness measured, against baselines or an older result, under the same policy.
 * A flagged row cannot be confirmed on fresh forks, and the report says so.
 */
public final class FileCheck {
    private final ResultSources sources;
    private final Policy policy;
    private final ProjectSettings settings;

    /** @param settings say what benchmarks may cost at most */
    public FileCheck(ResultSources sources, Policy policy, ProjectSettings settings) {
        this.sources = sources;
        this.policy = policy;
        this.settings = settings;
    }

    /**
     * Judges one side by the other.
     *
     * @param now what was measured, as {@link ResultSources} resolves it
     * @param old what it is judged by, likewise
     */
    public GateReport check(String now, String old) {
        GateReport report = check(sources.resolve(now), sources.resolve(old), knowledge(sources, List.of(old, now)));
        Function<Benchmark, UsableForks> before = sources.usable(old);
        Function<Benchmark, UsableForks> after = sources.usable(now);
        return report.mapped(row ->
                row.metric().isPrimary() ? row.with(before.apply(row.benchmark()), after.apply(row.benchmark())) : row);
    }

    /** What is known of the scatter from run to run between these sides. */
    public static Function<Benchmark, Knowledge> knowledge(ResultSources sources, List<String> sides) {
        return sides.stream().allMatch(ResultSources::isFile)
                ? benchmark -> Knowledge.ofPlainFiles(RunDeviation.NONE)
                : sources.knowledge(sides);
    }

    /** The same of sides that are read already. */
    public GateReport check(ResultSet measured, ResultSet accepted, Function<Benchmark, Knowledge> knowledge) {
        SuiteComparison suite =
                SuiteComparison.of(accepted, measured, Rule.DEFAULT, Correction.BENJAMINI_HOCHBERG, knowledge);
        Function<Benchmark, Optional<Measurement>> now = benchmark -> measured.measurements().stream()
                .filter(measurement -> measurement.benchmark().equals(benchmark))
                .findFirst();
        List<CheckedRow> rows = new BudgetLevels(settings, knowledge, Rule.DEFAULT)
                .of(WholeRows.of(rows(suite, measured), suite, now), now);
        return GateReport.of(policy, rows, Checks.of(policy), notes(accepted, measured));
    }

    private static List<CheckedRow> rows(SuiteComparison suite, ResultSet measured) {
        List<CheckedRow> rows = new ArrayList<>();
        suite.failed()
                .forEach(failed -> rows.add(CheckedRows.unjudged(
                        failed.failure().benchmark(),
                        failed.onNewSide() ? RowState.FAILED : RowState.NO_BASELINE,
                        failed.onNewSide()
                                ? ShortNames.shortened(
                                                failed.failure().benchmark().displayName()) + ": "
                                        + failed.failure().reason()
                                : failed.text(),
                        Double.NaN,
                        0)));
        suite.rows().stream()
                .filter(JudgedMetrics::isJudged)
                .forEach(row ->
                        rows.add(CheckedRows.judged(row, row.now().forks().size())));
        suite.added().stream()
                .filter(only -> only.values().metric().isPrimary())
                .forEach(only -> rows.add(unjudged(only, RowState.NO_BASELINE, "no baseline")));
        suite.removed().stream()
                .filter(only -> only.values().metric().isPrimary())
                .forEach(only ->
                        rows.add(unjudged(only, RowState.MISSING, "in the baseline, but not in " + measured.label())));
        return rows;
    }

    private static CheckedRow unjudged(UnpairedMetric only, RowState state, String message) {
        return new CheckedRow(
                only.benchmark(),
                only.values().metric(),
                state,
                null,
                message,
                Double.NaN,
                0,
                null,
                UsableForks.NONE,
                UsableForks.NONE,
                RowMetrics.NONE);
    }

    private static List<String> notes(ResultSet accepted, ResultSet measured) {
        List<String> notes = new ArrayList<>();
        notes.add("judged as it was measured: a flagged row was not measured again");
        measured.caveats().forEach(caveat -> notes.add(measured.label() + ": " + caveat));
        accepted.caveats().forEach(caveat -> notes.add(accepted.label() + ": " + caveat));
        return notes;
    }
}
