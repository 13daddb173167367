package dev.plumbline.stats;

/**
 * How many iterations a fork is worth before another fork tells more (Kalibera and Jones, ISMM 2013, equation 2): the
 * dearer a fork's start against an iteration, and the more iterations scatter against forks, the more.
 */
final class IterationsPerFork {
    private static final int FEWEST = 5;
    private static final int MOST = 30;

    private IterationsPerFork() {}

    /**
     * K = √(c_warm / c_it · s²_it / s²_fork), between 5 and 30.
     *
     * @param warmupCost what a fork costs before its first iteration, in any unit of time
     * @param iterationCost of one iteration, in the same unit
     * @param iterationVariance of ln values within forks
     * @param forkVariance of ln values between forks; 0 when none can be seen
     */
    static int of(double warmupCost, double iterationCost, double iterationVariance, double forkVariance) {
        double ratio = iterationVariance == 0 ? 0 : iterationVariance / forkVariance;
        double best = Math.sqrt(warmupCost / iterationCost * ratio);
        return (int) Math.round(Math.max(FEWEST, Math.min(MOST, best)));
    }
}
