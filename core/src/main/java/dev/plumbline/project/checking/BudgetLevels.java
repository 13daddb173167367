package dev.plumbline.project.checking;

import dev.plumbline.gate.Budgeted;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.estimate.Level;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds to the rows of a check what each may cost at most, and what it costs by itself. */
final class BudgetLevels {
    private final ProjectSettings settings;
    private final Function<Benchmark, Knowledge> knowledge;
    private final Rule rule;

    /** @param knowledge of the variation from run to run, which widens the interval */
    BudgetLevels(ProjectSettings settings, Function<Benchmark, Knowledge> knowledge, Rule rule) {
        this.settings = settings;
        this.knowledge = knowledge;
        this.rule = rule;
    }

    List<CheckedRow> of(List<CheckedRow> rows, Function<Benchmark, Optional<Measurement>> measured) {
        return rows.stream()
                .map(row -> row.metric().isPrimary() ? with(row, measured) : row)
                .toList();
    }

    private CheckedRow with(CheckedRow row, Function<Benchmark, Optional<Measurement>> measured) {
        Benchmark benchmark = row.benchmark();
        Optional<Budget> budget = settings.budget(benchmark.name());
        Optional<Measurement> measurement = measured.apply(benchmark);
        return budget.isEmpty() || measurement.isEmpty()
                ? row
                : row.withBudget(budgeted(budget.get(), measurement.get()));
    }

    private Budgeted budgeted(Budget budget, Measurement measurement) {
        if (!measurement.primary().metric().unit().isTime()) {
            return new Budgeted(
                    budget,
                    null,
                    "it is measured in " + measurement.primary().metric().unit() + ", which is no time an operation");
        }
        return Level.of(
                        measurement.primary(),
                        budget.statistic(),
                        knowledge.apply(measurement.benchmark()).runDeviation(),
                        rule)
                .map(level -> new Budgeted(budget, level, ""))
                .orElseGet(() -> new Budgeted(budget, null, why(budget, measurement)));
    }

    private static String why(Budget budget, Measurement measurement) {
        return budget.statistic() == Budget.Statistic.P99 && measurement.forkCount() > 0
                ? "a 99 % quantile needs " + Level.FEWEST_FOR_P99 + " iterations a fork; measure with -i "
                        + Level.FEWEST_FOR_P99
                : "only a summary is known, no forks";
    }
}
