package dev.plumbline.gate.check;

import dev.plumbline.gate.Check;
import dev.plumbline.gate.Configured;
import dev.plumbline.gate.Finding;
import dev.plumbline.gate.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checks of the gate, in the order in which they are asked. To add one, add a line here and to {@link #of}. */
public final class Checks {
    public static final List<Class<? extends Check>> ALL =
            List.of(MustRun.class, MaxRegression.class, WithinBudget.class, MetricRegression.class, MetricBound.class);

    /** The name of the check of budgets in its findings. */
    public static final String WITHIN_BUDGET = "within-budget";

    /** The name of the check of the score in its findings. */
    public static final String MAX_REGRESSION = "max-regression";

    private static final Set<String> BUILT_IN = Set.of("must-run", MAX_REGRESSION, WITHIN_BUDGET);

    private Checks() {}

    /** The checks with the thresholds of a policy. */
    public static List<Check> of(Policy policy) {
        List<Check> checks = new ArrayList<>(List.of(
                new MustRun(),
                new MaxRegression(policy.limits(), policy.warnAt(), policy.acceptsRegressions(), policy.byBound()),
                new WithinBudget()));
        policy.configured().forEach(configured -> checks.add(of(configured, policy)));
        return checks;
    }

    private static Check of(Configured configured, Policy policy) {
        return switch (configured.check().kind()) {
            case MAX_REGRESSION -> new MetricRegression(configured, policy.byBound());
            case AT_MOST, AT_LEAST -> new MetricBound(configured);
        };
    }

    /** Whether a finding is of a check that the workspace configured, and of none that every gate has. */
    public static boolean isConfigured(Finding finding) {
        return !BUILT_IN.contains(finding.check());
    }
}
