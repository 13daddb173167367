package dev.plumbline.condition;

import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Which values of a fork are judged: the undisturbed ones where enough remain, else all. Nothing is deleted: the fork
 * keeps every value, and whoever draws it sees them all.
 */
public final class JudgedIterations {
    private static final int FEWEST = 3;
    private static final double LEAST_PART = 0.5;

    private JudgedIterations() {}

    /** The values that count, in the order measured. */
    public static Values of(Fork fork) {
        List<Boolean> kept = kept(fork);
        if (kept.isEmpty()) {
            return fork.measured();
        }
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i)) {
                values.add(fork.measured().get(i));
            }
        }
        return Values.of(values);
    }

    /** Whether too few undisturbed iterations remain, so that all of them are judged and the side carries the mark. */
    public static boolean isDisturbed(Fork fork) {
        List<Boolean> disturbed = Disturbance.of(fork.conditions());
        return disturbed.contains(true) && !isEnough(disturbed);
    }

    /** How many iterations are left out because they were disturbed. */
    public static int leftOut(Fork fork) {
        return (int) kept(fork).stream().filter(used -> !used).count();
    }

    /** Of each iteration whether it counts; empty where all do, or where conditions and values do not belong together. */
    static List<Boolean> kept(Fork fork) {
        List<Boolean> disturbed = Disturbance.of(fork.conditions());
        boolean belongTogether = disturbed.size() == fork.measured().size();
        return belongTogether && disturbed.contains(true) && isEnough(disturbed)
                ? disturbed.stream().map(hit -> !hit).toList()
                : List.of();
    }

    private static boolean isEnough(List<Boolean> disturbed) {
        long undisturbed = disturbed.stream().filter(hit -> !hit).count();
        return undisturbed >= FEWEST && undisturbed >= LEAST_PART * disturbed.size();
    }
}
