package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Lens;
import org.jspecify.annotations.Nullable;

/**
 * The two values of a row, through one lens: the one that carries the change, so that the numbers of a row belong
 * together; the floor where nothing was compared. Not a number where a side is missing.
 *
 * @param unit of both: the baseline's, else the own one
 * @param lens {@code floor} or {@code mean}; empty where there is no value at all
 */
public record LensValues(double before, double now, MetricUnit unit, String lens) {

    static final LensValues NONE = new LensValues(Double.NaN, Double.NaN, MetricUnit.of(""), "");

    /** What a row at rest shows; {@code judged} is what its change is of, null where it has none. */
    static LensValues of(BenchmarkState standing, @Nullable Comparison judged) {
        MetricUnit unit = unit(standing);
        if (judged != null && isNumber(judged)) {
            return new LensValues(
                    judged.oldValue(),
                    judged.newValue(),
                    judged.unit(),
                    judged.seenThrough().word());
        }
        Measurement current = standing.current();
        double before = baseline(standing.baseline());
        double now = current == null ? Double.NaN : inUnit(unit, Capturing.shown(current), current);
        return new LensValues(before, now, unit, lens(standing));
    }

    /** What a row shows while it is measured; {@code floor} is that of the iterations so far. */
    public static LensValues soFar(BenchmarkState standing, @Nullable Comparison soFar, double floor, MetricUnit unit) {
        if (soFar != null && isNumber(soFar)) {
            return new LensValues(
                    soFar.oldValue(),
                    soFar.newValue(),
                    soFar.unit(),
                    soFar.seenThrough().word());
        }
        Baseline baseline = standing.baseline();
        MetricUnit own = baseline == null
                ? unit
                : baseline.measurement().primary().metric().unit();
        boolean comparable = own.kind() == unit.kind();
        double now = comparable ? own.fromCost(unit.toCost(floor)) : floor;
        return new LensValues(baseline(baseline), now, own, Double.isFinite(floor) ? Lens.FLOOR.word() : "");
    }

    /** The value that its unit is chosen for: the older one, where there is one. */
    double typical() {
        return Double.isFinite(before) ? before : now;
    }

    /** The older value in another unit of the same kind; not a number in a unit of another kind. */
    public double beforeIn(MetricUnit other) {
        return other.kind() == unit.kind() ? other.fromCost(unit.toCost(before)) : Double.NaN;
    }

    private static boolean isNumber(Comparison comparison) {
        return Double.isFinite(comparison.oldValue()) && Double.isFinite(comparison.newValue());
    }

    private static String lens(BenchmarkState standing) {
        Measurement current = standing.current();
        Baseline baseline = standing.baseline();
        Measurement any = current != null ? current : baseline == null ? null : baseline.measurement();
        if (any == null) {
            return "";
        }
        return any.primary().isSummaryOnly() ? Lens.MEAN.word() : Lens.FLOOR.word();
    }

    private static double baseline(@Nullable Baseline baseline) {
        return baseline == null ? Double.NaN : Capturing.shown(baseline.measurement());
    }

    private static double inUnit(MetricUnit unit, double value, Measurement of) {
        MetricUnit own = of.primary().metric().unit();
        return own.kind() == unit.kind() ? unit.fromCost(own.toCost(value)) : value;
    }

    private static MetricUnit unit(BenchmarkState standing) {
        Baseline baseline = standing.baseline();
        Measurement current = standing.current();
        if (baseline != null) {
            return baseline.measurement().primary().metric().unit();
        }
        return current == null ? MetricUnit.of("") : current.primary().metric().unit();
    }
}
