package dev.plumbline.model.metric;

import java.util.Locale;
import java.util.Optional;

/** How JMH turns time into a score; the short names are those of JMH's JSON. */
public enum Mode {
    THROUGHPUT("thrpt"),
    AVERAGE_TIME("avgt"),
    SAMPLE_TIME("sample"),
    SINGLE_SHOT("ss");

    private final String shortName;

    Mode(String shortName) {
        this.shortName = shortName;
    }

    public String shortName() {
        return shortName;
    }

    /** The mode with this short name, in any case; empty when there is none. */
    public static Optional<Mode> of(String shortName) {
        String wanted = shortName.toLowerCase(Locale.ROOT);
        for (Mode mode : values()) {
            if (mode.shortName.equals(wanted)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
