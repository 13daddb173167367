package dev.plumbline.project.tools;

import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.measure.BenchListener;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.measure.MeasuredPair;
import dev.plumbline.tool.measure.TimeDecision;
import dev.plumbline.tool.measure.ToolBench;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.measure.ToolSubject;
import dev.plumbline.tool.sandbox.Sandbox;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures a version, beside the one before it where its source is at hand. */
final class VersionTiming {
    private final Sandbox sandbox;
    private final BenchPlan plan;
    private final BenchListener listener;
    private final Consumer<Runnable> stopper;

    /** @param stopper hears how the measurement that runs is ended */
    VersionTiming(Sandbox sandbox, BenchPlan plan, BenchListener listener, Consumer<Runnable> stopper) {
        this.sandbox = sandbox;
        this.plan = plan;
        this.listener = listener;
        this.stopper = stopper;
    }

    /** Both sides of the time, as far as they could be had. */
    record Timed(ToolMeasurement now, Optional<ToolMeasurement> old, Optional<TimeDecision> decision) {
        Optional<Comparison> comparison() {
            return decision.map(TimeDecision::comparison);
        }

        Timed decidedBy(TimeDecision other) {
            return new Timed(now, old, Optional.of(other));
        }
    }

    Timed measure(ToolSubject subject, Optional<String> oldCode) {
        ToolBench bench = bench(plan);
        if (oldCode.isEmpty()) {
            return new Timed(bench.measure(subject), Optional.empty(), Optional.empty());
        }
        MeasuredPair pair = bench.measurePair(subject.withCode(oldCode.get()), subject);
        return new Timed(pair.now(), Optional.of(pair.old()), pair.decision(plan.rule()));
    }

    /**
     * Measures both once more, in turns, and judges that alone: nothing is rejected for its speed on one pass. Of two
     * passes that both prove a slow-down the smaller one counts; else there is none that is proven.
     */
    TimeDecision confirmed(ToolSubject subject, String oldCode, TimeDecision first) {
        MeasuredPair pair = bench(plan.withoutMore()).measurePair(subject.withCode(oldCode), subject);
        Optional<TimeDecision> second = pair.decision(plan.withoutMore().rule());
        boolean again = second.filter(found -> found.comparison().verdict() == Verdict.REGRESSION)
                .isPresent();
        if (!again) {
            return first.with(first.comparison().notConfirmedAgain(second.map(TimeDecision::comparison)));
        }
        TimeDecision found = second.orElseThrow();
        return found.comparison().change() < first.comparison().change() ? found : first;
    }

    private ToolBench bench(BenchPlan used) {
        ToolBench bench = new ToolBench(sandbox, used, listener);
        stopper.accept(bench::stop);
        return bench;
    }
}
