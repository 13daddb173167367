package dev.plumbline.chart.scale;

import dev.plumbline.chart.Labels;
import java.util.ArrayList;
import java.util.List;

/** Round values for an axis: steps of 1, 2 or 5 times a power of ten. */
public final class Ticks {

    private static final double[] STEPS = {1, 2, 5, 10};

    private Ticks() {}

    /** The smallest round step that cuts {@code range} into at most {@code most} pieces. */
    public static double step(Range range, int most) {
        double raw = range.span() > 0 ? range.span() / Math.max(1, most) : 1;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double step : STEPS) {
            if (step * power >= raw * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** {@code range} widened to whole steps, so that the axis ends on ticks. */
    public static Range nice(Range range, int most) {
        double step = step(range, most);
        double min = Math.floor(range.min() / step + 1e-9) * step;
        double max = Math.ceil(range.max() / step - 1e-9) * step;
        return new Range(min, Math.max(max, min + step));
    }

    /** The multiples of a round step inside {@code range}, at most {@code most} and one more. */
    public static List<Tick> linear(Range range, int most) {
        double step = step(range, most);
        List<Tick> ticks = new ArrayList<>();
        long last = (long) Math.floor(range.max() / step + 1e-6);
        for (long i = (long) Math.ceil(range.min() / step - 1e-6); i <= last; i++) {
            ticks.add(new Tick(i * step, Labels.number(i * step, step)));
        }
        return List.copyOf(ticks);
    }

    /** 1, 2 and 5 times each power of ten inside {@code range}; linear ticks when it spans less than a decade. */
    public static List<Tick> log(Range range, int most) {
        if (range.max() / range.min() < 10) {
            return linear(range, most);
        }
        double[] parts = range.max() / range.min() > 1e4 ? new double[] {1} : new double[] {1, 2, 5};
        List<Tick> ticks = new ArrayList<>();
        int last = (int) Math.floor(Math.log10(range.max()));
        for (int power = (int) Math.floor(Math.log10(range.min())); power <= last; power++) {
            for (double part : parts) {
                double value = part * Math.pow(10, power);
                if (range.contains(value)) {
                    ticks.add(new Tick(value, Labels.number(value, Math.pow(10, power))));
                }
            }
        }
        return List.copyOf(ticks);
    }
}
