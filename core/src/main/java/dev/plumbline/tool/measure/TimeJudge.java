package dev.plumbline.tool.measure;

import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Order;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Compares the times of two versions that were measured in turns. Where both work on the processor all the time, wall and
 * CPU time say the same of the tool, and the one whose forks agree better decides: by their scatter, never by what they
 * say. Where a side keeps its answers, a proven loss of the first call outweighs what the later calls say, and they prove
 * no gain that the first call does not show.
 */
final class TimeJudge {
    /** Of the wall time, CPU time and waiting for a processor together; and the CPU time alone, with one thread at work. */
    private static final double BOUND_FROM = 0.9;

    private static final double BOUND_TO = 1.1;

    /** A first call this many times dearer than the later ones, and by so many ms, did what they do not do. */
    private static final double CACHED_TIMES = 5;

    private static final double CACHED_MILLIS = 1;

    private final Judge judge;

    TimeJudge(Rule rule) {
        this.judge = new Judge(rule, RunDeviation.NONE);
    }

    Optional<TimeDecision> judge(Measurement old, Measurement now) {
        Clock clock = clock(old, now);
        Comparison later = compare(old.primary().forks(), now.primary().forks());
        if (clock == Clock.CPU) {
            later = compare(forks(old, Recording.CPU), forks(now, Recording.CPU));
        }
        String first = clock == Clock.CPU ? Recording.FIRST_CPU : Recording.FIRST;
        List<Fork> before = forks(old, first);
        List<Fork> after = forks(now, first);
        Optional<Comparison> firstCall =
                before.isEmpty() || after.isEmpty() ? Optional.empty() : Optional.of(compare(before, after));
        boolean kept = isKept(old) || isKept(now);
        boolean byFirst = kept && firstCall.isPresent() && outweighs(firstCall.get(), later);
        return Optional.of(new TimeDecision(byFirst ? firstCall.get() : later, clock, byFirst, firstCall));
    }

    private static boolean outweighs(Comparison first, Comparison later) {
        boolean worse = first.verdict() == Verdict.REGRESSION
                && !(later.verdict() == Verdict.REGRESSION && later.change() >= first.change());
        boolean unshown = later.verdict() == Verdict.IMPROVEMENT && first.verdict() != Verdict.IMPROVEMENT;
        return worse || unshown;
    }

    private Comparison compare(List<Fork> old, List<Fork> now) {
        Metric metric = Metric.primary("ms/op");
        return judge.judge(new MetricValues(metric, old), new MetricValues(metric, now));
    }

    private static Clock clock(Measurement old, Measurement now) {
        return isBound(old) && isBound(now) && scatter(old, now, Recording.CPU) < scatter(old, now, Metric.PRIMARY)
                ? Clock.CPU
                : Clock.WALL;
    }

    /** Whether it does nothing but work, on one processor. */
    private static boolean isBound(Measurement side) {
        OptionalDouble cpu = median(forks(side, Recording.CPU));
        OptionalDouble wait = median(forks(side, Recording.WAIT));
        double wall = median(side.primary().forks()).orElse(0);
        double busy = cpu.orElse(0) + wait.orElse(0);
        return wall > 0 && busy >= BOUND_FROM * wall && cpu.orElse(0) <= BOUND_TO * wall;
    }

    /** Whether its later calls answer from what the first one left behind. */
    static boolean isKept(Measurement side) {
        double first = median(forks(side, Recording.FIRST_CPU))
                .orElse(median(forks(side, Recording.FIRST)).orElse(0));
        double later = median(side.primary().forks()).orElse(0);
        return first > CACHED_TIMES * later && first - later > CACHED_MILLIS;
    }

    /** Squares of what the forks of each side are apart, on the log scale. */
    private static double scatter(Measurement old, Measurement now, String metric) {
        return squares(forks(old, metric)) + squares(forks(now, metric));
    }

    private static double squares(List<Fork> forks) {
        double[] logs =
                forks.stream().mapToDouble(fork -> Math.log(middle(fork))).toArray();
        double mean = Arrays.stream(logs).average().orElse(0);
        double sum = 0;
        for (double log : logs) {
            sum += (log - mean) * (log - mean);
        }
        return sum;
    }

    private static OptionalDouble median(List<Fork> forks) {
        double[] middles = forks.stream().mapToDouble(TimeJudge::middle).toArray();
        return middles.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Order.median(middles));
    }

    private static double middle(Fork fork) {
        return Order.median(fork.measured().toArray());
    }

    static List<Fork> forks(Measurement side, String metric) {
        return metric.equals(Metric.PRIMARY)
                ? side.primary().forks()
                : side.metric(metric).map(MetricValues::forks).orElse(List.of());
    }
}
