package dev.plumbline.model;

/**
 * One quantity that a benchmark reports, with its unit.
 *
 * @param name {@link #PRIMARY} for the score itself, else the secondary name without JMH's leading dot
 */
public record Metric(String name, MetricUnit unit) {
    public static final String PRIMARY = "primary";
    public static final String ALLOCATION = "gc.alloc.rate.norm";
    /** CPU time of an operation, of all threads of the fork: measured beside every own run, and never the verdict. */
    public static final String CPU_TIME = "cpu.time";

    public static Metric primary(String unit) {
        return new Metric(PRIMARY, MetricUnit.of(unit));
    }

    /** A secondary metric; JMH up to 1.36 writes {@code ·gc.count}, later versions {@code gc.count}. */
    public static Metric secondary(String name, String unit) {
        return new Metric(name.startsWith("·") ? name.substring(1) : name, MetricUnit.of(unit));
    }

    public boolean isPrimary() {
        return name.equals(PRIMARY);
    }
}
