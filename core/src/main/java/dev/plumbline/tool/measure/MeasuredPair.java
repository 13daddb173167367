package dev.plumbline.tool.measure;

import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import java.util.Optional;

/** Two versions measured in turns, in one sitting. */
public record MeasuredPair(ToolMeasurement old, ToolMeasurement now) {
    /** How the time changed; empty when one side gave no time. */
    public Optional<Comparison> comparison(Rule rule) {
        return old.times()
                .flatMap(before -> now.times()
                        .map(after -> new Judge(rule, RunDeviation.NONE).judge(before.primary(), after.primary())));
    }
}
