package dev.plumbline.chart.step;

import dev.plumbline.chart.Labels;
import java.util.List;

/**
 * How the interval of a change narrows as forks are added.
 *
 * @param steps by the number of forks, ascending
 * @param margin within which the two sides count as equivalent, as a share
 * @param planned how many forks there will be at most; at least 1
 */
public record FunnelData(List<Step> steps, double margin, int planned) {

    /** The change and its interval after so many forks, as shares. */
    public record Step(int forks, double change, double low, double high) {}

    public FunnelData {
        steps = List.copyOf(steps);
    }

    /** Nothing to compare. */
    public static FunnelData empty() {
        return new FunnelData(List.of(), 0, 1);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** In words, for people who do not see it. */
    public String words() {
        if (steps.isEmpty()) {
            return "no interval yet";
        }
        Step last = steps.get(steps.size() - 1);
        return "after " + last.forks() + " forks " + Labels.change(last.change(), 1) + ", interval "
                + Labels.change(last.low(), 1) + " to " + Labels.change(last.high(), 1);
    }
}
