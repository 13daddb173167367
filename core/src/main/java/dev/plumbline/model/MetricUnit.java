package dev.plumbline.model;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a metric, and with it the way to a <i>cost</i>: a number of which less is better. Times per operation
 * become ns/op exactly; throughput becomes its reciprocal in ns/op; everything else keeps its own unit and compares only
 * with an equal one. Where a unit does not imply the direction, its text says so, and keeps saying so in every file:
 * {@code hits (more is better)}, {@code widgets (no direction)}.
 */
public final class MetricUnit {
    /** What kind of quantity a unit measures, which decides how it becomes a cost. */
    public enum Kind {
        TIME_PER_OPERATION,
        OPERATIONS_PER_TIME,
        /** Exact counts such as bytes per operation: zero is legal. */
        COUNTER,
        /** More of it is better (B/s, items/s): its cost is the reciprocal. */
        MORE_IS_BETTER,
        /** A rate that follows the speed of the code (MB/sec): more is neither better nor worse. */
        UNDIRECTED,
        OTHER
    }

    private static final String NANOS_PER_OP = "ns/op";
    private static final String MORE = " (more is better)";
    private static final String LESS = " (less is better)";
    private static final String NO_DIRECTION = " (no direction)";

    private final String text;
    private final Kind kind;
    private final @Nullable TimeScale scale;

    private MetricUnit(String text, Kind kind, @Nullable TimeScale scale) {
        this.text = text;
        this.kind = kind;
        this.scale = scale;
    }

    /** Reads a unit as JMH writes it; an unknown unit is kept as {@link Kind#OTHER}. */
    public static MetricUnit of(String text) {
        if (text.endsWith(MORE)) {
            return new MetricUnit(text, Kind.MORE_IS_BETTER, null);
        }
        if (text.endsWith(NO_DIRECTION)) {
            return new MetricUnit(text, Kind.UNDIRECTED, null);
        }
        if (text.endsWith("/op")) {
            String left = text.substring(0, text.length() - "/op".length());
            TimeScale scale = TimeScale.of(left).orElse(null);
            return scale == null
                    ? new MetricUnit(text, Kind.COUNTER, null)
                    : new MetricUnit(text, Kind.TIME_PER_OPERATION, scale);
        }
        if (text.startsWith("ops/")) {
            TimeScale scale = TimeScale.of(text.substring("ops/".length())).orElse(null);
            return scale == null
                    ? new MetricUnit(text, Kind.OTHER, null)
                    : new MetricUnit(text, Kind.OPERATIONS_PER_TIME, scale);
        }
        return switch (text) {
            case "counts", "#", "bytes", "B" -> new MetricUnit(text, Kind.COUNTER, null);
            case "MB/sec", "KB/sec", "B/sec", "cores" -> new MetricUnit(text, Kind.UNDIRECTED, null);
            default -> new MetricUnit(text, text.endsWith("/s") ? Kind.MORE_IS_BETTER : Kind.OTHER, null);
        };
    }

    /** The same quantity where a source says that more of it is better; a unit that implies it stays as it is. */
    public static String moreIsBetter(String text) {
        Kind kind = of(text).kind();
        return kind == Kind.MORE_IS_BETTER || kind == Kind.OPERATIONS_PER_TIME ? text : text + MORE;
    }

    /** The same quantity where a source says that less of it is better; a unit that implies it stays as it is. */
    public static String lessIsBetter(String text) {
        Kind kind = of(text).kind();
        return kind == Kind.MORE_IS_BETTER || kind == Kind.UNDIRECTED ? text + LESS : text;
    }

    /** The same quantity where nothing says which way is better. */
    public static String withoutDirection(String text) {
        return text + NO_DIRECTION;
    }

    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isCounter() {
        return kind == Kind.COUNTER;
    }

    public boolean isTime() {
        return kind == Kind.TIME_PER_OPERATION || kind == Kind.OPERATIONS_PER_TIME;
    }

    /** The unit that {@link #toCost} answers in; costs of two units are comparable when this is equal. */
    public String costUnit() {
        if (kind == Kind.MORE_IS_BETTER) {
            return "1/(" + text + ")";
        }
        return isTime() ? NANOS_PER_OP : text;
    }

    /** A value of this unit as a cost. The reciprocal of a throughput of 0 is infinite, and dropped later. */
    public double toCost(double value) {
        if (scale == null) {
            return kind == Kind.MORE_IS_BETTER ? 1 / value : value;
        }
        return kind == Kind.OPERATIONS_PER_TIME ? scale.nanos() / value : value * scale.nanos();
    }

    /** The inverse of {@link #toCost}. */
    public double fromCost(double cost) {
        if (scale == null) {
            return kind == Kind.MORE_IS_BETTER ? 1 / cost : cost;
        }
        return kind == Kind.OPERATIONS_PER_TIME ? scale.nanos() / cost : cost / scale.nanos();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetricUnit that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
