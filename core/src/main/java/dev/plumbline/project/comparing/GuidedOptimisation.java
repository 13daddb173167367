package dev.plumbline.project.comparing;

import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Severity;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proves an optimisation: first the benchmarks that should become faster, alone; only when each is proven faster the
 * others, of which none may become slower.
 */
public final class GuidedOptimisation {
    private final AbTest test;
    private final List<Benchmark> goal;
    private final List<Benchmark> others;

    /** @param others those of the goal are left out of them */
    public GuidedOptimisation(AbTest test, List<Benchmark> goal, List<Benchmark> others) {
        this.test = test;
        this.goal = List.copyOf(goal);
        this.others = others.stream().filter(one -> !goal.contains(one)).toList();
    }

    /**
     * What was proven.
     *
     * @param others empty when the goal was not reached, so that they were not measured
     */
    public record Result(AbTest.Result goal, Optional<AbTest.Result> others) {
        /** Whether every benchmark of the goal is proven faster. */
        public boolean isReached() {
            List<GateReport.JudgedRow> rows = goalRows();
            return !rows.isEmpty()
                    && rows.stream().allMatch(row -> isFaster(row.row().comparison()));
        }

        private List<GateReport.JudgedRow> goalRows() {
            return goal.report().rows().stream()
                    .filter(row -> row.row().metric().isPrimary())
                    .toList();
        }

        private static boolean isFaster(@org.jspecify.annotations.Nullable Comparison comparison) {
            return comparison != null && comparison.verdict() == Verdict.IMPROVEMENT;
        }

        /** Both parts as one table. */
        public GateReport report() {
            List<GateReport.JudgedRow> rows = new ArrayList<>(goal.report().rows());
            List<String> notes = new ArrayList<>(goal.report().notes());
            List<String> unused = new ArrayList<>(goal.report().unused());
            others.ifPresent(rest -> {
                rows.addAll(rest.report().rows());
                notes.addAll(rest.report().notes());
                unused.retainAll(rest.report().unused());
            });
            notes.add(sentence());
            return new GateReport(goal.report().policy(), rows, notes, unused);
        }

        /** {@code goal reached: X improved by 12.3 % (-13.0 … -11.6 %); nothing else regressed (9 compared)}. */
        public String sentence() {
            if (!isReached()) {
                return "goal not reached: "
                        + goalRows().stream()
                                .map(row -> row.row().benchmark().displayName() + " "
                                        + word(row.row().comparison()))
                                .collect(Collectors.joining(", "))
                        + "; the other benchmarks were not measured";
            }
            String improved = goal.proven(Verdict.IMPROVEMENT).stream()
                    .map(Result::improvement)
                    .collect(Collectors.joining(", "));
            return "goal reached: " + improved
                    + others.map(rest -> "; " + besides(rest)).orElse("");
        }

        private static String word(@org.jspecify.annotations.Nullable Comparison comparison) {
            return comparison == null
                    ? "could not be judged"
                    : "is " + comparison.verdict().word();
        }

        private static String improvement(ComparisonRow row) {
            Comparison comparison = row.comparison();
            return row.benchmark().displayName() + " improved by "
                    + Units.percent(Math.round(-comparison.change() * 1000) / 1000.0)
                    + " ("
                    + Units.interval(
                            comparison.interval().low(), comparison.interval().high()) + ")";
        }

        private static String besides(AbTest.Result rest) {
            List<GateReport.JudgedRow> rows = rest.report().rows();
            long failing =
                    rows.stream().filter(row -> row.severity() == Severity.FAIL).count();
            List<String> slower = rest.proven(Verdict.REGRESSION).stream()
                    .map(row -> row.benchmark().displayName() + " by "
                            + Units.change(row.comparison().change()))
                    .toList();
            long undecided = rows.stream()
                    .filter(row -> row.severity() == Severity.UNDECIDED)
                    .count();
            String said = !slower.isEmpty()
                    ? "regressed: " + String.join(", ", slower)
                    : failing > 0 ? failing + " failed" : "nothing else regressed";
            return said + " (" + rows.size() + " compared"
                    + (undecided > 0 ? ", " + undecided + " of them undecided" : "") + ")";
        }
    }

    /** Measures the goal, and the others when it is reached. */
    public Result measure(Settings settings, RunOptions options, AbTest.Listeners listeners) {
        AbTest.Result first = test.measure(goal, settings, options, listeners);
        Result alone = new Result(first, Optional.empty());
        return alone.isReached() && !others.isEmpty()
                ? new Result(first, Optional.of(test.measure(others, settings, options, listeners)))
                : alone;
    }
}
