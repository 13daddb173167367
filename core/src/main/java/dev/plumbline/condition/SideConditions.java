package dev.plumbline.condition;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Under what one side of a comparison was measured: medians over the iterations that are judged. NaN where unknown.
 *
 * @param known whether anything is known of any fork
 * @param own CPU time of the forks over wall time, in cores
 * @param cores of the machine; 0 where unknown
 * @param disturbedForks that had to be judged with disturbed iterations: the side carries the mark
 */
public record SideConditions(
        boolean known,
        double delay,
        double foreign,
        double steal,
        double own,
        int cores,
        int disturbedForks,
        int forks) {
    static final double MOST_DELAY_APART = 0.03;
    static final double MOST_FOREIGN_APART = 0.3;
    static final double MOST_STEAL_APART = 0.02;

    /** The conditions of these forks, as they are judged. */
    public static SideConditions of(List<Fork> forks, int cores) {
        if (forks.isEmpty()) {
            return UNKNOWN;
        }
        List<Condition> judged = new ArrayList<>();
        int disturbed = 0;
        for (Fork fork : forks) {
            List<Condition> all = fork.conditions().iterations();
            List<Boolean> kept = JudgedIterations.kept(fork);
            for (int i = 0; i < all.size(); i++) {
                if (kept.isEmpty() || kept.get(i)) {
                    judged.add(all.get(i));
                }
            }
            disturbed += JudgedIterations.isDisturbed(fork) ? 1 : 0;
        }
        return new SideConditions(
                judged.stream().anyMatch(Condition::isKnown),
                median(judged, Condition::delay),
                median(judged, Condition::foreign),
                median(judged, Condition::steal),
                median(judged, Condition::share),
                cores,
                disturbed,
                forks.size());
    }

    /** Of a side of which nothing is known. */
    public static final SideConditions UNKNOWN =
            new SideConditions(false, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0);

    /**
     * What is usual among runs of which each was measured under its own conditions: the medians. They carry the mark
     * where most of them do.
     */
    public static SideConditions usual(List<SideConditions> runs) {
        List<SideConditions> known = runs.stream().filter(SideConditions::known).toList();
        if (known.isEmpty()) {
            return UNKNOWN;
        }
        long marked = known.stream().filter(SideConditions::isMarked).count();
        int disturbed = known.stream().mapToInt(SideConditions::disturbedForks).sum();
        return new SideConditions(
                true,
                median(known, SideConditions::delay),
                median(known, SideConditions::foreign),
                median(known, SideConditions::steal),
                median(known, SideConditions::own),
                known.get(known.size() - 1).cores(),
                2 * marked > known.size() ? disturbed : 0,
                known.stream().mapToInt(SideConditions::forks).sum());
    }

    private static <T> double median(List<T> conditions, ToDoubleFunction<T> of) {
        double[] sorted = conditions.stream()
                .mapToDouble(of)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
                        .average()
                        .orElseThrow();
    }

    /** Whether at least one fork had to be judged with what disturbed it. */
    public boolean isMarked() {
        return disturbedForks > 0;
    }

    /**
     * Whether a difference between two sides can be put down to the code: neither was measured under another load than
     * the other. Nothing is known of results of other harnesses, and they count as alike; of an older own measurement
     * without conditions, only an undisturbed one is taken to be like it.
     */
    public boolean isLike(SideConditions other) {
        if (!known || !other.known) {
            return !isMarked() && !other.isMarked();
        }
        return isMarked() == other.isMarked()
                && !isApart(delay, other.delay, MOST_DELAY_APART)
                && !isApart(steal, other.steal, MOST_STEAL_APART)
                && (!isApart(foreign, other.foreign, MOST_FOREIGN_APART)
                        || (leavesACoreIdle() && other.leavesACoreIdle()));
    }

    /**
     * Whether nothing that is known speaks against taking it as a yardstick: not most of its forks were disturbed
     * throughout, and others left a core idle or took next to nothing.
     */
    public boolean isQuiet() {
        boolean mostDisturbed = 2 * disturbedForks > forks;
        boolean crowded = foreign > MOST_FOREIGN_APART && !leavesACoreIdle();
        return !known || !(mostDisturbed || steal > MOST_STEAL_APART || crowded);
    }

    private static boolean isApart(double a, double b, double most) {
        return Math.abs(a - b) > most;
    }

    private boolean leavesACoreIdle() {
        return cores - own - foreign >= 1;
    }

    /** {@code other processes took 1.9 cores, threads waited 45 % of the time, 3 of 6 forks disturbed}. */
    public String words() {
        if (!known) {
            return "conditions not known";
        }
        List<String> parts = new ArrayList<>();
        if (Double.isFinite(foreign)) {
            parts.add("other processes took " + String.format(Locale.ROOT, "%.1f", foreign) + " cores");
        }
        if (Double.isFinite(delay)) {
            // Compiler and collector wait beside the threads of the benchmark, so that the sum can be more than all.
            parts.add("threads waited " + percent(Math.min(1, delay)) + " of the time");
        }
        if (steal > 0) {
            parts.add("the host took " + percent(steal) + " away");
        }
        if (isMarked()) {
            parts.add(disturbedForks + " of " + forks + (forks == 1 ? " fork" : " forks") + " disturbed");
        }
        return String.join(", ", parts);
    }

    private static String percent(double fraction) {
        return Units.percent(Math.round(fraction * 100) / 100.0);
    }
}
