package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.metric.Units;
import dev.plumbline.run.RunPlan;
import dev.plumbline.stats.stopping.Narrowing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What an answer would still cost, for each benchmark that has none yet. */
final class ForkPrices {
    private static final double TENTHS_OF_PERCENT = 1000;

    private final double target;
    private final int sides;
    private final Map<Benchmark, String> sentences = new LinkedHashMap<>();

    /** @param target the precision that is priced, as a fraction */
    ForkPrices(double target) {
        this(target, 1);
    }

    /** @param sides how many forks each further one means: two where old and new are measured in turn */
    ForkPrices(double target, int sides) {
        this.target = target;
        this.sides = sides;
    }

    /** {@code X: ±3.1 % after 15 forks; 3 more forks, about 4:00, would reach ±2 %}. */
    void add(Measurement measured, Narrowing narrowing) {
        int forks = measured.forkCount();
        OptionalInt needed = narrowing.forksFor(target);
        String goal = " ±" + Units.percent(target);
        String price = needed.isEmpty()
                ? "; no number of forks would reach" + goal
                : "; " + Units.count(Math.max(1, needed.getAsInt() - forks), "more fork")
                        + (sides == 1 ? "" : " a side") + ", about "
                        + Units.span(RunPlan.estimate(new Planned(
                                        measured.benchmark(),
                                        measured.settings().withForks(Math.max(1, needed.getAsInt() - forks))))
                                .multipliedBy(sides))
                        + ", would reach" + goal;
        sentences.put(measured.benchmark(), progress(measured, narrowing) + price);
    }

    /** {@code X: ±3.1 % after 5 forks}. */
    static String progress(Measurement measured, Narrowing narrowing) {
        double resolution = Math.round(narrowing.resolution() * TENTHS_OF_PERCENT) / TENTHS_OF_PERCENT;
        return measured.benchmark().displayName() + ": ±" + Units.percent(resolution) + " after "
                + Units.count(measured.forkCount(), "fork");
    }

    /** The benchmark has its answer. */
    void paid(Measurement measured) {
        sentences.remove(measured.benchmark());
    }

    List<String> sentences() {
        return List.copyOf(sentences.values());
    }
}
