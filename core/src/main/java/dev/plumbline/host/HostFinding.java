package dev.plumbline.host;

/**
 * One line of the host check.
 *
 * @param name what was looked at: {@code CPU governor}
 * @param value what was found; {@code unknown} when it could not be read
 * @param remedy what to do about it, a command where there is one; empty when nothing is to be done
 */
public record HostFinding(String name, String value, Level level, String remedy) {
    /** How a finding weighs. */
    public enum Level {
        FINE("✓"),
        /** Said for information: it neither helps nor hurts. */
        NOTE("·"),
        /** Measurable, with doubt; what cannot be read counts here. */
        DOUBT("⚠"),
        /** Not fit to measure. */
        UNFIT("✗");

        private final String symbol;

        Level(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    static HostFinding fine(String name, String value) {
        return new HostFinding(name, value, Level.FINE, "");
    }
}
