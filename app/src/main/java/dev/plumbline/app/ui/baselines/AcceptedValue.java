package dev.plumbline.app.ui.baselines;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Sample;

/**
 * What was accepted, through the lens that the change beside it is of. A baseline file keeps the value that was replaced
 * and the change, not the lens: it is the one whose level lies nearer to what these two say. A first baseline has its
 * floor; one without single values has the published mean.
 *
 * @param value in the unit of the baseline
 */
record AcceptedValue(double value, Lens lens) {

    static AcceptedValue of(Baseline baseline) {
        double floor = Capturing.shown(baseline.measurement());
        if (baseline.measurement().primary().isSummaryOnly()) {
            return new AcceptedValue(floor, Lens.MEAN);
        }
        MetricUnit unit = baseline.measurement().primary().metric().unit();
        Acceptance acceptance = baseline.acceptance();
        double expected = unit.toCost(acceptance.replaced()) * (1 + acceptance.change());
        Sample sample = Sample.of(baseline.measurement().primary(), "accepted");
        double mean = unit.fromCost(Math.exp(sample.mean().stream().average().orElse(Double.NaN)));
        boolean byTheMean = distance(unit.toCost(mean), expected) < distance(unit.toCost(floor), expected);
        return byTheMean ? new AcceptedValue(mean, Lens.MEAN) : new AcceptedValue(floor, Lens.FLOOR);
    }

    private static double distance(double cost, double expected) {
        return Math.abs(Math.log(cost / expected)); // not a number where nothing was replaced: the floor stands then
    }
}
