package dev.plumbline.trend;

/**
 * A slow change inside one regime, without a step.
 *
 * @param from 0-based place where the regime begins
 * @param runs how many runs it was computed from
 * @param perRun relative change a run: e^slope − 1 of the Theil-Sen slope of ln values
 * @param p two-sided (Mann-Kendall); NaN when the regime is too short to tell
 */
public record Drift(int from, int runs, double perRun, double p) {
    private static final double ALPHA = 0.05;
    private static final double LEAST_EFFECT = 0.01;

    /** Relative change over the whole regime. */
    public double total() {
        return Math.expm1(Math.log1p(perRun) * (runs - 1));
    }

    /** Whether it is worth a word: p &lt; .05, and at least 1 % over the regime. */
    public boolean isShown() {
        return p < ALPHA && Math.abs(total()) >= LEAST_EFFECT;
    }
}
