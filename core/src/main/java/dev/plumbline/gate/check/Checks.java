package dev.plumbline.gate.check;

import dev.plumbline.gate.Check;
import dev.plumbline.gate.Policy;
import java.util.List;

/** The checks of the gate, in the order in which they are asked. To add one, add a line here and to {@link #of}. */
public final class Checks {
    public static final List<Class<? extends Check>> ALL =
            List.of(MustRun.class, MaxRegression.class, WithinBudget.class);

    /** The name of the check of budgets in its findings. */
    public static final String WITHIN_BUDGET = "within-budget";

    private Checks() {}

    /** The checks with the thresholds of a policy. */
    public static List<Check> of(Policy policy) {
        return List.of(
                new MustRun(),
                new MaxRegression(policy.limits(), policy.acceptsRegressions(), policy.byBound()),
                new WithinBudget());
    }
}
