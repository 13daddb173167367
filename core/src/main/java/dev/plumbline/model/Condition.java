package dev.plumbline.model;

/**
 * Under what one iteration was measured. Every number is NaN where it could not be read.
 *
 * @param delay time that the fork's runnable threads waited for a core, over threads × wall time
 * @param share CPU time of the fork over wall time, 1 = one core
 * @param foreign CPU time of everybody else over wall time, in cores
 * @param steal what the host of a virtual machine surely took away, as a fraction of all its cores; whole ticks of 10 ms
 *     are counted, less the one that may have begun before
 * @param overrun seconds by which the iteration's own clock ran longer than the requested time and one operation
 * @param throttles how often a processor was slowed down by heat, or this container by its quota
 * @param gigahertz mean clock of the cores
 */
public record Condition(
        double delay, double share, double foreign, double steal, double overrun, double throttles, double gigahertz) {
    public static final Condition UNKNOWN =
            new Condition(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** Of a system that tells CPU times only. */
    public static Condition ofShares(double share, double foreign) {
        return new Condition(Double.NaN, share, foreign, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The same with what only the harness can tell. */
    public Condition withOverrun(double seconds) {
        return new Condition(delay, share, foreign, steal, seconds, throttles, gigahertz);
    }

    /** Whether anything at all is known. */
    public boolean isKnown() {
        return Double.isFinite(delay)
                || Double.isFinite(share)
                || Double.isFinite(foreign)
                || Double.isFinite(steal)
                || Double.isFinite(overrun);
    }
}
