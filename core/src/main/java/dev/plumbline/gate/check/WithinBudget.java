package dev.plumbline.gate.check;

import dev.plumbline.gate.Budgeted;
import dev.plumbline.gate.Check;
import dev.plumbline.gate.CheckedRow;
import dev.plumbline.gate.Finding;
import dev.plumbline.gate.Severity;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.estimate.Level;
import java.util.Optional;

/** A benchmark that proves to cost more than its budget fails, whatever its baseline says; its own interval decides. */
record WithinBudget() implements Check {
    private static final MetricUnit COST = MetricUnit.of("ns/op");

    @Override
    public String id() {
        return Checks.WITHIN_BUDGET;
    }

    @Override
    public Optional<Finding> judge(CheckedRow row) {
        Budgeted budgeted = row.budgeted();
        if (budgeted == null) {
            return Optional.empty();
        }
        String budget = "its budget of " + budgeted.budget().words();
        Level level = budgeted.level();
        if (level == null) {
            return Optional.of(new Finding(id(), Severity.UNDECIDED, budget + " is not judged: " + budgeted.why()));
        }
        String cost = ": " + Units.value(level.cost(), COST) + ", 95 % interval "
                + Units.value(level.interval().low(), COST) + " \u2026 "
                + Units.value(level.interval().high(), COST);
        if (level.interval().low() > budgeted.budget().cost()) {
            return Optional.of(new Finding(id(), Severity.FAIL, "over " + budget + cost));
        }
        return Optional.of(
                level.interval().high() <= budgeted.budget().cost()
                        ? new Finding(id(), Severity.PASS, "within " + budget + cost)
                        : new Finding(id(), Severity.UNDECIDED, "undecided whether within " + budget + cost));
    }
}
