package dev.plumbline.model.metric;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit of a metric with its direction, and with both the way to a <i>cost</i>: a number of which less is better.
 * Times per operation become ns/op exactly, whatever the spelling of the time; what happens per time becomes its
 * reciprocal; everything else of which more is better becomes its reciprocal in its own unit. A metric without a
 * direction keeps its numbers as they are.
 */
public final class MetricUnit {
    /** What kind of quantity a unit measures, which decides how it becomes a cost. */
    public enum Kind {
        TIME_PER_OPERATION,
        OPERATIONS_PER_TIME,
        /** A time that is none per operation: {@code ms}, {@code sec/request}. */
        TIME,
        /** Any other events per time: {@code MB/s}, {@code items/s}. */
        RATE,
        /** Exact counts such as bytes per operation. */
        COUNTER,
        OTHER
    }

    private static final Set<String> OPERATION = Set.of("op", "ops", "iter", "iters", "iteration", "iterations");
    private static final Set<String> COUNTS = Set.of("counts", "count", "Count", "#", "bytes", "B");
    private static final Pattern PARTS = Pattern.compile("([^/]+?)\\s*(?:/|\\bper\\b)\\s*([^/]+)");
    private static final String MORE_ONCE = " (more is better)";
    private static final String LESS_ONCE = " (less is better)";
    private static final String NONE_ONCE = " (no direction)";

    private final String text;
    private final Direction direction;
    private final Kind kind;
    /** Nanoseconds of the time in the unit; 1 where there is none. */
    private final double nanos;
    /** What the time is for, or what happens in it: {@code op}; empty where there is no such word. */
    private final String each;

    private MetricUnit(String text, Direction direction, Parsed parsed) {
        this.text = text;
        this.direction = direction;
        this.kind = parsed.kind;
        this.nanos = parsed.nanos;
        this.each = parsed.each;
    }

    private record Parsed(Kind kind, double nanos, String each) {}

    /**
     * A unit whose source says nothing of its direction but what the unit itself means: less of a time is better, and
     * of bytes or allocations per operation; more of what happens per time. Everything else has no direction.
     */
    public static MetricUnit of(String text) {
        Parsed parsed = parse(text);
        return new MetricUnit(text, usual(text, parsed.kind), parsed);
    }

    /** A unit whose source says which way is better. */
    public static MetricUnit of(String text, Direction direction) {
        return new MetricUnit(text, direction, parse(text));
    }

    /**
     * A unit as it is stored.
     *
     * @param direction its word; empty in what older versions stored, which wrote it into the text or nowhere
     */
    public static MetricUnit stored(String text, String direction) {
        var known = Direction.of(direction);
        if (known.isPresent()) {
            return of(text, known.get());
        }
        if (text.endsWith(MORE_ONCE)) {
            return of(text.substring(0, text.length() - MORE_ONCE.length()), Direction.MORE);
        }
        if (text.endsWith(LESS_ONCE)) {
            return of(text.substring(0, text.length() - LESS_ONCE.length()), Direction.LESS);
        }
        if (text.endsWith(NONE_ONCE)) {
            return of(text.substring(0, text.length() - NONE_ONCE.length()), Direction.NONE);
        }
        return of(text);
    }

    private static Parsed parse(String text) {
        String unit = text.strip();
        var whole = TimeScale.of(unit);
        if (whole.isPresent()) {
            return new Parsed(Kind.TIME, whole.get().nanos(), "");
        }
        Matcher parts = PARTS.matcher(unit);
        if (!parts.matches()) {
            return new Parsed(COUNTS.contains(unit) ? Kind.COUNTER : Kind.OTHER, 1, "");
        }
        String left = parts.group(1);
        String right = parts.group(2);
        boolean perOperation = OPERATION.contains(right);
        var time = TimeScale.of(left);
        if (time.isPresent()) {
            return new Parsed(
                    perOperation ? Kind.TIME_PER_OPERATION : Kind.TIME,
                    time.get().nanos(),
                    perOperation ? "op" : right);
        }
        var per = TimeScale.of(right);
        if (per.isPresent()) {
            boolean operations = OPERATION.contains(left);
            return new Parsed(
                    operations ? Kind.OPERATIONS_PER_TIME : Kind.RATE, per.get().nanos(), operations ? "op" : left);
        }
        return new Parsed(perOperation ? Kind.COUNTER : Kind.OTHER, 1, "");
    }

    private static Direction usual(String text, Kind kind) {
        return switch (kind) {
            case TIME, TIME_PER_OPERATION -> Direction.LESS;
            case OPERATIONS_PER_TIME, RATE -> Direction.MORE;
            case COUNTER -> text.equals("B/op") || text.equals("allocs/op") ? Direction.LESS : Direction.NONE;
            case OTHER -> Direction.NONE;
        };
    }

    public String text() {
        return text;
    }

    public Direction direction() {
        return direction;
    }

    public Kind kind() {
        return kind;
    }

    /** The same unit where a source says which way is better. */
    public MetricUnit with(Direction known) {
        return of(text, known);
    }

    /** Whether a change of it can be judged at all. */
    public boolean isDirected() {
        return direction != Direction.NONE;
    }

    public boolean isCounter() {
        return kind == Kind.COUNTER;
    }

    /** Whether its cost is a time per operation, in ns/op. */
    public boolean isTime() {
        return (kind == Kind.TIME_PER_OPERATION && direction != Direction.MORE)
                || (kind == Kind.OPERATIONS_PER_TIME && direction == Direction.MORE);
    }

    /** Whether a smaller cost means a larger value. */
    public boolean isReciprocal() {
        return direction == Direction.MORE;
    }

    /** The unit that {@link #toCost} answers in; costs of two units are comparable when this is equal. */
    public String costUnit() {
        boolean rate = kind == Kind.OPERATIONS_PER_TIME || kind == Kind.RATE;
        if (rate && direction == Direction.MORE) {
            return "ns/" + each;
        }
        if (kind == Kind.TIME || kind == Kind.TIME_PER_OPERATION) {
            String time = each.isEmpty() ? "ns" : "ns/" + each;
            return isReciprocal() ? "1/(" + time + ")" : time;
        }
        return isReciprocal() ? "1/(" + text + ")" : text;
    }

    /** A value of this unit as a cost. The reciprocal of 0 is infinite; who judges keeps zeros apart. */
    public double toCost(double value) {
        return switch (kind) {
            case TIME, TIME_PER_OPERATION -> isReciprocal() ? 1 / (value * nanos) : value * nanos;
            case OPERATIONS_PER_TIME, RATE -> isReciprocal() ? nanos / value : value;
            case COUNTER, OTHER -> isReciprocal() ? 1 / value : value;
        };
    }

    /** The inverse of {@link #toCost}. */
    public double fromCost(double cost) {
        return switch (kind) {
            case TIME, TIME_PER_OPERATION -> isReciprocal() ? 1 / (cost * nanos) : cost / nanos;
            case OPERATIONS_PER_TIME, RATE -> isReciprocal() ? nanos / cost : cost;
            case COUNTER, OTHER -> isReciprocal() ? 1 / cost : cost;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetricUnit that && text.equals(that.text) && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, direction);
    }

    @Override
    public String toString() {
        return text;
    }
}
