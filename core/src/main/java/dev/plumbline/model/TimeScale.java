package dev.plumbline.model;

import java.util.Optional;

/** The time units of benchmark harnesses, with their exact length in nanoseconds. */
public enum TimeScale {
    NANOSECONDS("ns", 1),
    MICROSECONDS("us", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9),
    MINUTES("min", 60e9),
    HOURS("hr", 3600e9),
    DAYS("day", 86400e9);

    private final String symbol;
    private final double nanos;

    TimeScale(String symbol, double nanos) {
        this.symbol = symbol;
        this.nanos = nanos;
    }

    public String symbol() {
        return symbol;
    }

    public double nanos() {
        return nanos;
    }

    /** The scale written as this symbol; {@code µs} and {@code μs} are read as {@code us}. */
    public static Optional<TimeScale> of(String symbol) {
        String wanted = symbol.replace('µ', 'u').replace('μ', 'u');
        for (TimeScale scale : values()) {
            if (scale.symbol.equals(wanted)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }
}
