package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Units;

/**
 * The unit a row is shown in: a time per operation in the scale that reads best, everything else as it is.
 *
 * @param text as in {@code µs/op}
 * @param factor from the metric's own unit to this one
 */
public record DisplayUnit(String text, double factor) {

    /** The unit for values around {@code typical}. */
    public static DisplayUnit of(MetricUnit unit, double typical) {
        if (unit.kind() != MetricUnit.Kind.TIME_PER_OPERATION) {
            return new DisplayUnit(unit.text(), 1);
        }
        double nanos = unit.toCost(1);
        if (!Double.isFinite(typical) || typical <= 0) {
            return new DisplayUnit(Units.shown(unit.text()), 1);
        }
        TimeScale scale = Units.readable(typical * nanos);
        return new DisplayUnit(Units.symbol(scale) + "/op", nanos / scale.nanos());
    }

    public double of(double value) {
        return value * factor;
    }

    /** With four significant digits. */
    String number(double value) {
        return Units.number(of(value));
    }
}
