package dev.plumbline.gate;

import dev.plumbline.model.settings.Budget;
import dev.plumbline.stats.estimate.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark may cost and what it costs.
 *
 * @param level in the statistic of the budget; null where it is not known
 * @param why it is not known; empty when it is
 */
public record Budgeted(Budget budget, @Nullable Level level, String why) {}
