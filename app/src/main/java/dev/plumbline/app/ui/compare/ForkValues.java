package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.table.Cell;
import dev.plumbline.chart.run.ForkLens;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The value of each fork through both lenses, in the unit that reads best. */
record ForkValues(String unit, List<ForkLens> lenses) {

    ForkValues {
        lenses = List.copyOf(lenses);
    }

    static ForkValues of(ComparisonRow row) {
        return of(
                Sample.of(row.old(), "old"),
                Sample.of(row.now(), "new"),
                row.old().metric().unit());
    }

    /** The forks of a metric that only one side has. */
    static ForkValues of(MetricValues metric, boolean old) {
        Sample sample = Sample.of(metric, "");
        Sample none = new Sample(Values.NONE, Values.NONE, 0, List.of());
        return of(old ? sample : none, old ? none : sample, metric.metric().unit());
    }

    private static ForkValues of(Sample old, Sample now, MetricUnit unit) {
        double typical = Math.exp(
                (old.forks() > 0 ? old : now).floor().stream().average().orElse(0));
        boolean time = unit.kind() == MetricUnit.Kind.TIME_PER_OPERATION;
        TimeScale scale = Units.readable(typical);
        DoubleUnaryOperator shown = time
                ? logarithm -> Math.exp(logarithm) / scale.nanos()
                : logarithm -> unit.fromCost(Math.exp(logarithm));
        return new ForkValues(
                time ? Units.symbol(scale) + "/op" : unit.text(),
                List.of(
                        new ForkLens("Floor", "10 % quantile", list(old.floor(), shown), list(now.floor(), shown)),
                        new ForkLens("Mean", "all iterations", list(old.mean(), shown), list(now.mean(), shown))));
    }

    boolean isEmpty() {
        ForkLens floor = lenses.get(0);
        return floor.oldForks().isEmpty() && floor.newForks().isEmpty();
    }

    /** The geometric mean of the floors of one side, with its unit. */
    Cell typical(boolean old) {
        List<Double> forks = old ? lenses.get(0).oldForks() : lenses.get(0).newForks();
        double mean = Math.exp(forks.stream().mapToDouble(Math::log).average().orElse(Double.NaN));
        return Double.isFinite(mean)
                ? Cell.value(mean, MetricUnit.of(unit), Units.number(mean) + " " + unit)
                : Cell.absent();
    }

    private static List<Double> list(Values logarithms, DoubleUnaryOperator shown) {
        return logarithms.stream().map(shown).boxed().toList();
    }
}
