package dev.plumbline.model.metric;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time units of benchmark harnesses, with their exact length in nanoseconds. */
public enum TimeScale {
    NANOSECONDS("ns", 1, "nsec nsecs nano nanos nanosec nanosecs nanosecond nanoseconds"),
    MICROSECONDS("us", 1e3, "usec usecs micro micros microsec microsecs microsecond microseconds"),
    MILLISECONDS("ms", 1e6, "msec msecs milli millis millisec millisecs millisecond milliseconds"),
    SECONDS("s", 1e9, "sec secs second seconds"),
    MINUTES("min", 60e9, "mins minute minutes"),
    HOURS("hr", 3600e9, "h hrs hour hours"),
    DAYS("day", 86400e9, "days");

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(ns|us|ms|s|min)?");

    private final String symbol;
    private final double nanos;
    private final String spellings;

    TimeScale(String symbol, double nanos, String spellings) {
        this.symbol = symbol;
        this.nanos = nanos;
        this.spellings = " " + spellings + " ";
    }

    public String symbol() {
        return symbol;
    }

    public double nanos() {
        return nanos;
    }

    /**
     * The scale written like this, as a symbol or in any spelling that harnesses use ({@code sec}, {@code usec}, {@code
     * Milliseconds}); {@code µs} and {@code μs} are read as {@code us}.
     */
    public static Optional<TimeScale> of(String symbol) {
        String wanted = symbol.replace('µ', 'u').replace('μ', 'u');
        String word = wanted.toLowerCase(Locale.ROOT);
        for (TimeScale scale : values()) {
            if (scale.symbol.equals(wanted) || scale.spellings.contains(" " + word + " ")) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /** A time as people write it: {@code 500ms}, {@code 1.5 s}, {@code 10min}; seconds without a unit. */
    public static Optional<Duration> duration(String text) {
        Matcher matcher = DURATION.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2) == null ? SECONDS.symbol : matcher.group(2);
        double amount = Double.parseDouble(matcher.group(1));
        return of(unit).map(scale -> Duration.ofNanos((long) (amount * scale.nanos)));
    }
}
