package dev.plumbline.host;

/**
 * How small a change still shows on a machine that is busy: six forks a side, four cases in five. A fork that competes
 * for cores waits for a part of its time, no two forks for the same part, and that scatter covers small changes. The
 * constant was fitted to recorded forks (decision 44); it is an order of magnitude, not a promise.
 */
final class VisibleChange {
    /** Without a calibration: what the forks of a usual benchmark show on an idle machine. */
    static final double USUAL = 0.02;

    /** Scatter that waiting adds, as a part of the time waited. */
    private static final double SCATTER_OF_WAITING = 0.23;

    private VisibleChange() {}

    /**
     * The smallest change that shows, as a fraction, in whole per cent.
     *
     * @param load how many threads want to run besides the fork
     * @param calibrated what shows when the machine is idle; NaN unknown
     */
    static double under(double load, int cores, double calibrated) {
        double idle = Double.isNaN(calibrated) ? USUAL : calibrated;
        double waited = Math.max(0, (load + 1 - cores) / (load + 1));
        return Math.ceil(100 * Math.hypot(idle, SCATTER_OF_WAITING * waited)) / 100;
    }
}
