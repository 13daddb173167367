package dev.plumbline.gate;

/**
 * The thresholds of a gate.
 *
 * @param failAt a proven slow-down of at least this fraction fails
 * @param byBound judge by the near bound of the interval instead of the change itself
 * @param confirmations how often a flagged row is measured again on fresh forks before it counts
 * @param strict undecided and missing rows end in exit code 2
 */
public record Policy(double failAt, boolean byBound, int confirmations, boolean strict) {
    /** The usual gate for kernels. */
    public static final Policy DEFAULT = new Policy(0.05, false, 2, false);

    public Policy {
        if (!(failAt >= 0) || confirmations < 0) {
            throw new IllegalArgumentException("a threshold and a number of confirmations from 0 on are needed");
        }
    }

    public Policy withFailAt(double changed) {
        return new Policy(changed, byBound, confirmations, strict);
    }
}
