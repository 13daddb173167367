package dev.plumbline.run.source;

/** Why benchmarks cannot be listed or run: they were built for a newer JDK than the one that was to run them. */
public final class JdkNeeded extends Exception {
    private static final long serialVersionUID = 1L;

    private final int feature;

    /** @param feature 25 for JDK 25 */
    public JdkNeeded(int feature) {
        super("JDK " + feature + " is needed");
        this.feature = feature;
    }

    /** The oldest that will do. */
    public int feature() {
        return feature;
    }
}
