package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Units;

/**
 * The unit that costs of a metric are shown in. Times come in the scale that reads best for a typical cost; what no time
 * is keeps its own unit, and with it the direction that is better.
 */
record SeriesUnit(MetricUnit unit, double nanos, String text) {

    static SeriesUnit of(Metric metric, double typicalCost) {
        MetricUnit unit = metric.unit();
        if (!unit.isTime()) {
            return new SeriesUnit(unit, 1, unit.text());
        }
        TimeScale scale = Units.readable(Double.isFinite(typicalCost) ? typicalCost : 1);
        return new SeriesUnit(unit, scale.nanos(), Units.symbol(scale) + "/op");
    }

    double shown(double cost) {
        return unit.isTime() ? cost / nanos : unit.fromCost(cost);
    }

    /** With four digits and its unit. */
    String words(double cost) {
        return Units.number(shown(cost)) + " " + text;
    }
}
