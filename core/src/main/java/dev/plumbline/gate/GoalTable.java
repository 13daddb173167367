package dev.plumbline.gate;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Goal;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.estimate.SpeedRatio;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of the goals that its benchmarks state.
 *
 * @param run where the numbers come from
 * @param rows the goals stated for the JDK of the run, in the order of the descriptor
 */
public record GoalTable(Run run, List<Row> rows) {
    public GoalTable {
        rows = List.copyOf(rows);
    }

    /** Whether a goal is proven to be reached, proven to be missed, or open. */
    public enum State {
        MET("met"),
        MISSED("missed"),
        UNDECIDED("undecided"),
        NOT_MEASURED("not measured");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One goal.
     *
     * @param ratio null when a side gave no usable fork
     * @param missing full name of a benchmark that the run lacks; empty when it has both
     */
    public record Row(Goal goal, @Nullable SpeedRatio ratio, String missing) {
        /** Met when the whole interval is at or above the goal, missed when it is below. */
        public State state() {
            SpeedRatio known = ratio;
            if (known == null) {
                return State.NOT_MEASURED;
            }
            if (known.interval().low() >= goal.atLeast()) {
                return State.MET;
            }
            return known.interval().high() < goal.atLeast() ? State.MISSED : State.UNDECIDED;
        }
    }

    /** The goals of a run. */
    public static GoalTable of(Run run, List<Goal> goals) {
        int jdk = feature(run);
        return new GoalTable(
                run,
                goals.stream()
                        .filter(goal -> goal.jdkFeature() == jdk)
                        .map(goal -> row(goal, run))
                        .toList());
    }

    /** Every benchmark that a goal for this JDK names, once. */
    public static Set<String> needed(List<Goal> goals, int jdkFeature) {
        Set<String> names = new LinkedHashSet<>();
        goals.stream()
                .filter(goal -> goal.jdkFeature() == jdkFeature)
                .forEach(goal -> names.addAll(List.of(goal.fast(), goal.slow())));
        return names;
    }

    private static Row row(Goal goal, Run run) {
        Optional<Measurement> fast = usable(run, goal.fast());
        Optional<Measurement> slow = usable(run, goal.slow());
        if (fast.isEmpty() || slow.isEmpty()) {
            return new Row(goal, null, fast.isEmpty() ? goal.fast() : goal.slow());
        }
        return new Row(goal, SpeedRatio.of(fast.get().primary(), slow.get().primary()), "");
    }

    /** The benchmark with the fewest parameters set, when a name stands for several: the catalog lists defaults first. */
    private static Optional<Measurement> usable(Run run, String name) {
        return run.measurements().stream()
                .filter(measurement -> measurement.benchmark().name().equals(name))
                .filter(measurement -> Sample.of(measurement.primary(), "").forks() > 0)
                .findFirst();
    }

    /** The benchmarks of a catalog that the goals name: the first of each name. */
    public static List<Benchmark> choose(List<Benchmark> all, Set<String> names) {
        return names.stream()
                .flatMap(name -> all.stream()
                        .filter(benchmark -> benchmark.name().equals(name))
                        .limit(1))
                .toList();
    }

    private static int feature(Run run) {
        return run.platform()
                .environment()
                .get(Fact.JDK)
                .map(version -> version.split("\\D", 2)[0])
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .orElse(0);
    }
}
