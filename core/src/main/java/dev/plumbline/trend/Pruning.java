package dev.plumbline.trend;

import dev.plumbline.trend.Levels.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Removes the weakest candidate until all that are left hold, judging its neighbours anew each time: without it their
 * regimes are longer.
 */
final class Pruning {
    private static final int FEWEST_RUNS = 3;
    private static final double MOST_P = 0.001;
    private static final double LEAST_EFFECT = 0.01;
    private static final double HOLDS = Double.NEGATIVE_INFINITY;

    private final Levels levels;
    private final ToDoubleFunction<Step> weakness;

    /** @param weakness negative infinity for a step that holds; the greatest goes first */
    private Pruning(Levels levels, ToDoubleFunction<Step> weakness) {
        this.levels = levels;
        this.weakness = weakness;
    }

    /** The steps that are proven. */
    static List<Step> proven(Levels levels, int[] candidates) {
        return new Pruning(levels, Pruning::weakness).keep(candidates);
    }

    /** The steps that are proven, and among the others those that the gentler rule lets stand. */
    static List<Step> suspected(Levels levels, int[] candidates, ToDoubleFunction<Step> weakness) {
        return new Pruning(levels, weakness).keep(candidates);
    }

    private static double weakness(Step step) {
        if (step.fewestRuns() < FEWEST_RUNS || step.effect() < LEAST_EFFECT) {
            // Of several that count as weakest the smallest step goes first.
            return 2 + 1 / (1 + step.effect());
        }
        return step.test().p() <= MOST_P ? HOLDS : step.test().p();
    }

    private List<Step> keep(int[] candidates) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < candidates.length; i++) {
            int from = i == 0 ? 0 : candidates[i - 1];
            int to = i + 1 < candidates.length ? candidates[i + 1] : levels.size();
            steps.add(levels.step(from, candidates[i], to));
        }
        for (int worst = weakest(steps); worst >= 0; worst = weakest(steps)) {
            remove(steps, worst);
        }
        return steps;
    }

    private int weakest(List<Step> steps) {
        int worst = -1;
        double most = HOLDS;
        for (int i = 0; i < steps.size(); i++) {
            double weak = weakness.applyAsDouble(steps.get(i));
            if (weak > most) {
                most = weak;
                worst = i;
            }
        }
        return worst;
    }

    private void remove(List<Step> steps, int index) {
        Step gone = steps.remove(index);
        if (index > 0) {
            Step before = steps.get(index - 1);
            steps.set(index - 1, levels.step(before.from(), before.at(), gone.to()));
        }
        if (index < steps.size()) {
            Step after = steps.get(index);
            steps.set(index, levels.step(gone.from(), after.at(), after.to()));
        }
    }
}
