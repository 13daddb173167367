package dev.plumbline.tool.measure;

import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import java.util.Optional;

/**
 * How the time of a tool changed, and by what it was decided.
 *
 * @param comparison what decides
 * @param clock the steadier of the two clocks, where the tool works on the processor all the time
 * @param byFirstCall a side answers later calls from what it kept, so the first call of each process decides
 * @param firstCall how the first calls compare; empty where they could not be compared
 */
public record TimeDecision(Comparison comparison, Clock clock, boolean byFirstCall, Optional<Comparison> firstCall) {
    /** The same with another comparison in the place of the one that decides. */
    public TimeDecision with(Comparison other) {
        return new TimeDecision(other, clock, byFirstCall, firstCall);
    }

    /** Whether more forks could still decide it. */
    public boolean isOpen() {
        return comparison.verdict() == Verdict.INCONCLUSIVE;
    }
}
