package dev.plumbline.condition;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import java.util.Arrays;
import java.util.List;

/** Forks under chosen conditions, for tests. */
public final class ConditionedForks {
    public static final Condition QUIET = waited(0.01, 0.05);
    public static final Condition STARVED = waited(0.40, 1.9);

    private ConditionedForks() {}

    /** A fork that waited this part of the time while others took so many cores. */
    public static Condition waited(double delay, double foreign) {
        return new Condition(delay, 1 - delay, foreign, 0, 0, 0, Double.NaN);
    }

    /** A fork of one thread with an iteration for each condition. */
    public static Fork fork(double value, Condition... conditions) {
        double[] values = new double[conditions.length];
        Arrays.fill(values, value);
        return fork(values, conditions);
    }

    public static Fork fork(double[] values, Condition... conditions) {
        return new Fork(Values.NONE, Values.of(values), new Conditions(1, List.of(conditions)));
    }

    /** So many iterations under one condition. */
    public static Condition[] all(int iterations, Condition condition) {
        Condition[] conditions = new Condition[iterations];
        Arrays.fill(conditions, condition);
        return conditions;
    }
}
