package dev.plumbline.model.metric;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The one place that prints measurements: four significant digits, a unit beside every number, {@code —} for unknown.
 * Always in {@link Locale#ROOT}, so that a report reads the same on every machine.
 */
public final class Units {
    /** Printed where a number is unknown. */
    public static final String UNKNOWN = "—";

    private static final int SIGNIFICANT_DIGITS = 4;

    private Units() {}

    /** A number as it is shown, or the sign for what is not known. */
    public static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : UNKNOWN;
    }

    /** Four significant digits without exponent where that stays readable: {@code 9.840}, {@code 611.9}. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        if (value == 0) {
            return "0";
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
        if (magnitude < -5 || magnitude > 12) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        int decimals = Math.max(0, SIGNIFICANT_DIGITS - 1 - magnitude);
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A value with its unit; a time per operation is shown in the unit that keeps it readable. */
    public static String value(double value, MetricUnit unit) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        boolean time = unit.kind() == MetricUnit.Kind.TIME_PER_OPERATION || unit.kind() == MetricUnit.Kind.TIME;
        if (time && unit.direction() == Direction.LESS) {
            double nanos = unit.toCost(value);
            TimeScale scale = readable(nanos);
            return number(nanos / scale.nanos()) + " " + symbol(scale)
                    + unit.costUnit().substring("ns".length());
        }
        return number(value) + " " + unit.text();
    }

    /**
     * A cost of a metric with the unit of costs; a time reads as {@link #value} has it. What is better the more of it
     * there is reads as it was measured: nobody knows the reciprocal of a throughput.
     *
     * @param unit of the metric, whatever its direction
     */
    public static String cost(double cost, MetricUnit unit) {
        return unit.isTime() ? value(cost, MetricUnit.of(unit.costUnit())) : value(unit.fromCost(cost), unit);
    }

    /** {@code 12.48 … 12.54 µs/op}: the unit once, where both bounds read best in the same. */
    public static String costs(double low, double high, MetricUnit unit) {
        boolean falls = unit.isReciprocal() && !unit.isTime();
        String from = cost(falls ? high : low, unit);
        String to = cost(falls ? low : high, unit);
        int blank = to.indexOf(' ');
        return (blank > 0 && from.endsWith(to.substring(blank)) ? from.substring(0, from.indexOf(' ')) : from)
                + " \u2026 " + to;
    }

    /** The scale in which a time per operation reads best: between 1 and 1,000 where there is one. */
    public static TimeScale readable(double nanos) {
        double size = Math.abs(nanos);
        if (size < TimeScale.MICROSECONDS.nanos()) {
            return TimeScale.NANOSECONDS;
        }
        if (size < TimeScale.MILLISECONDS.nanos()) {
            return TimeScale.MICROSECONDS;
        }
        return size < TimeScale.SECONDS.nanos() ? TimeScale.MILLISECONDS : TimeScale.SECONDS;
    }

    /** {@code µs} for microseconds, else the plain symbol. */
    public static String symbol(TimeScale scale) {
        return scale == TimeScale.MICROSECONDS ? "µs" : scale.symbol();
    }

    /** A unit as harnesses write it, for people: {@code us/op} reads as {@code µs/op}. */
    public static String shown(String unit) {
        return unit.replace("us/", "µs/");
    }

    /** A change as a signed percentage: {@code +19.8 %}; beyond a doubling also as a factor. */
    public static String change(double change) {
        if (!Double.isFinite(change)) {
            return UNKNOWN;
        }
        String percent = signedPercent(change);
        if (change >= 1) {
            return percent + String.format(Locale.ROOT, " (%.2f×)", change + 1);
        }
        return change <= -0.5 && change > -1
                ? percent + String.format(Locale.ROOT, " (%.2f× faster)", 1 / (change + 1))
                : percent;
    }

    public static String signedPercent(double fraction) {
        if (!Double.isFinite(fraction)) {
            return UNKNOWN;
        }
        // A change that rounds to nothing has no sign.
        String text = String.format(Locale.ROOT, "%+.1f", fraction * 100);
        return (text.equals("-0.0") || text.equals("+0.0") ? "0.0" : text) + " %";
    }

    /** An interval of changes: {@code +17.9 … +21.7 %}. */
    public static String interval(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return UNKNOWN;
        }
        return String.format(Locale.ROOT, "%+.1f … %+.1f %%", low * 100, high * 100);
    }

    /** A limit or margin: {@code 5 %}, {@code 2.5 %}. */
    public static String percent(double fraction) {
        double percent = fraction * 100;
        return (percent == Math.rint(percent)
                        ? String.format(Locale.ROOT, "%.0f", percent)
                        : String.format(Locale.ROOT, "%.1f", percent))
                + " %";
    }

    public static String probability(double p) {
        if (!Double.isFinite(p)) {
            return UNKNOWN;
        }
        return p < 0.0001 ? "<0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }

    /** A number of things: {@code 1 finding}, {@code 3 findings}. */
    public static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** {@code 0.5 s}, {@code 10 s}. */
    public static String seconds(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        return (seconds == Math.rint(seconds)
                        ? String.format(Locale.ROOT, "%.0f", seconds)
                        : String.format(Locale.ROOT, "%s", seconds))
                + " s";
    }

    /** A span for people: {@code 1:52}, {@code 12 s}, {@code 1 h 05 min}. */
    public static String span(Duration time) {
        long seconds = Math.max(0, (time.toMillis() + 500) / 1000);
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds % 3600 / 60);
    }
}
