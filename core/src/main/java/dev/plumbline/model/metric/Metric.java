package dev.plumbline.model.metric;

/**
 * One quantity that a benchmark reports, with its unit.
 *
 * @param name {@link #PRIMARY} for the score itself, else the secondary name without JMH's leading dot
 */
public record Metric(String name, MetricUnit unit) {
    public static final String PRIMARY = "primary";
    private static final String CONDITION = "host.";
    public static final String ALLOCATION = "gc.alloc.rate.norm";
    /** CPU time of an operation, of all threads of the fork: measured beside every own run, and never the verdict. */
    public static final String CPU_TIME = "cpu.time";

    public static Metric primary(String unit) {
        return new Metric(PRIMARY, MetricUnit.of(unit));
    }

    /** JMH's score. Where its unit says nothing, the mode does: more throughput is better, less of any time. */
    public static Metric primary(String unit, Mode mode) {
        MetricUnit known = MetricUnit.of(unit);
        return new Metric(
                PRIMARY,
                known.isDirected() ? known : known.with(mode == Mode.THROUGHPUT ? Direction.MORE : Direction.LESS));
    }

    /** A metric beside the score, with the direction that its unit means. */
    public static Metric secondary(String name, String unit) {
        return new Metric(name, MetricUnit.of(unit));
    }

    /**
     * What JMH puts beside a score ({@code ·gc.count} up to 1.36, {@code gc.count} later). Normalised to an operation, a
     * time, bytes and operations mean what they say. What is counted over an iteration follows the speed of the code
     * ({@code gc.count}, {@code gc.time}, {@code gc.alloc.rate}), and what a counter of the user means nobody knows: no
     * direction.
     */
    public static Metric ofJmh(String name, String unit) {
        MetricUnit known = MetricUnit.of(unit);
        boolean directed = known.kind() == MetricUnit.Kind.TIME_PER_OPERATION
                || known.kind() == MetricUnit.Kind.OPERATIONS_PER_TIME
                || name.endsWith(ALLOCATION);
        return new Metric(
                name.startsWith("·") ? name.substring(1) : name, directed ? known : known.with(Direction.NONE));
    }

    /** @param direction its word in the file or database; empty in what older versions wrote */
    public static Metric stored(String name, String unit, String direction) {
        boolean overIteration = name.startsWith("gc.") && direction.isEmpty();
        return overIteration ? ofJmh(name, unit) : new Metric(name, MetricUnit.stored(unit, direction));
    }

    /** A metric whose source says which way is better. */
    public static Metric of(String name, String unit, Direction direction) {
        return new Metric(name, MetricUnit.of(unit, direction));
    }

    /** The same metric with another direction. */
    public Metric with(Direction direction) {
        return new Metric(name, unit.with(direction));
    }

    /** Whether it tells how the machine was while it measured ({@code host.foreignLoad}), and nothing of the code. */
    public boolean isCondition() {
        return name.startsWith(CONDITION);
    }

    public boolean isPrimary() {
        return name.equals(PRIMARY);
    }
}
