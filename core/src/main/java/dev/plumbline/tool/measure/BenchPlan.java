package dev.plumbline.tool.measure;

import dev.plumbline.stats.Rule;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.tool.sandbox.SandboxLimits;
import java.time.Duration;
import java.util.List;

/**
 * How much is run.
 *
 * @param forks processes that measure time, a version
 * @param limits of each process
 * @param patience how long a comparison that is still open may be given more forks
 */
public record BenchPlan(int forks, SandboxLimits limits, Duration patience) {
    /** Forks that are reported as runs: what their first calls did and what memory a call takes is recorded besides. */
    static final int RUNS = 3;

    public static final BenchPlan DEFAULT = new BenchPlan(5, SandboxLimits.DEFAULT, Duration.ofSeconds(30));

    /** Forks at which two versions are compared: more are made only where the first look leaves it open. */
    private static final Looks LOOKS = new Looks(List.of(5, 10));

    public BenchPlan {
        if (forks < 1) {
            throw new IllegalArgumentException("at least one fork is needed, not " + forks);
        }
    }

    /**
     * What a comparison is judged by. Two looks, after the forks of the plan and after twice as many, share the chance of a
     * false alarm; that share depends on their ratio alone.
     */
    public Rule rule() {
        return patience.isZero() ? Rule.DEFAULT : LOOKS.rule(Rule.DEFAULT).withMargin(Rule.DEFAULT.margin());
    }

    public BenchPlan withForks(int count) {
        return new BenchPlan(count, limits, patience);
    }

    public BenchPlan withLimits(SandboxLimits changed) {
        return new BenchPlan(forks, changed, patience);
    }

    /** Without more forks than asked for. */
    public BenchPlan withoutMore() {
        return new BenchPlan(forks, limits, Duration.ZERO);
    }
}
