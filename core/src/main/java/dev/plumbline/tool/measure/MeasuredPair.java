package dev.plumbline.tool.measure;

import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.util.Optional;

/** Two versions measured in turns, in one sitting. */
public record MeasuredPair(ToolMeasurement old, ToolMeasurement now) {
    /** How the time changed; empty when one side gave no time. */
    public Optional<Comparison> comparison(Rule rule) {
        return decision(rule).map(TimeDecision::comparison);
    }

    /** The same with what decided it. */
    public Optional<TimeDecision> decision(Rule rule) {
        return old.times().flatMap(before -> now.times().flatMap(after -> new TimeJudge(rule).judge(before, after)));
    }
}
