package dev.plumbline.model.settings;

import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.TimeScale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a check of a gate draws its line.
 *
 * @param value in ns, in bytes, or as it is
 * @param scale what the value is counted in
 * @param text as it was written: {@code 100 MB}
 */
public record GateLimit(double value, Scale scale, String text) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*(%|[A-Za-z\u00b5\u03bc]*)");
    private static final double KILO = 1000;
    private static final double KIBI = 1024;
    private static final Map<String, Double> BYTES = Map.of(
            "B",
            1.0,
            "kB",
            KILO,
            "KB",
            KILO,
            "MB",
            KILO * KILO,
            "GB",
            KILO * KILO * KILO,
            "KiB",
            KIBI,
            "MiB",
            KIBI * KIBI,
            "GiB",
            KIBI * KIBI * KIBI);

    /** What a value is counted in. */
    public enum Scale {
        /** A plain number or a fraction: as the metric has it. */
        AS_IT_IS,
        NANOSECONDS,
        BYTES
    }

    /**
     * A limit as people write it: {@code 20%}, {@code 0.2}, {@code 12.5 us}, {@code 100 MB}; empty when the text is none of
     * these.
     */
    public static Optional<GateLimit> read(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(parts.group(1));
        String unit = parts.group(2);
        if (unit.isEmpty() || unit.equals("%")) {
            return Optional.of(new GateLimit(unit.isEmpty() ? number : number / 100, Scale.AS_IT_IS, text.strip()));
        }
        if (BYTES.containsKey(unit)) {
            return Optional.of(new GateLimit(number * BYTES.get(unit), Scale.BYTES, text.strip()));
        }
        return TimeScale.of(unit).map(scale -> new GateLimit(number * scale.nanos(), Scale.NANOSECONDS, text.strip()));
    }

    /** The limit in a unit; empty when the unit measures something else. */
    public OptionalDouble in(MetricUnit unit) {
        return switch (scale) {
            case AS_IT_IS -> OptionalDouble.of(value);
            case BYTES ->
                unit.text().equals("B")
                                || unit.text().startsWith("B/")
                                || unit.text().equals("bytes")
                        ? OptionalDouble.of(value)
                        : OptionalDouble.empty();
            case NANOSECONDS ->
                unit.costUnit().startsWith("ns") && !unit.isReciprocal()
                        ? OptionalDouble.of(unit.fromCost(value))
                        : OptionalDouble.empty();
        };
    }
}
