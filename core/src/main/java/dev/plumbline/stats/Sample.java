package dev.plumbline.stats;

import dev.plumbline.condition.JudgedIterations;
import dev.plumbline.model.Fork;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a test sees of one side: for each usable fork its floor and its mean, as natural logarithms of costs, over the
 * iterations that nothing disturbed where enough of these remain ({@link JudgedIterations}). Values that are no finite
 * number from zero on are dropped with a word about it; a fork that loses more than a tenth of its values is dropped
 * whole. A fork that measured zero has no logarithm and is no part of a ratio; {@link FromZero} looks at it.
 *
 * @param floor one ln Q(.10) a fork
 * @param mean one ln mean a fork, same order
 * @param iterations median number of usable iterations a fork
 * @param caveats what was dropped and what looks odd
 */
public record Sample(Values floor, Values mean, int iterations, List<Caveat> caveats) {
    /** The quantile that is the floor of a fork. */
    public static final double FLOOR_QUANTILE = 0.10;

    private static final double MOST_DROPPED = 0.10;

    public Sample {
        caveats = List.copyOf(caveats);
        if (floor.size() != mean.size()) {
            throw new IllegalArgumentException("floor and mean must have one value a fork each");
        }
    }

    public int forks() {
        return floor.size();
    }

    /** What the forks say in a lens. */
    public Values of(Lens lens) {
        return lens == Lens.FLOOR ? floor : mean;
    }

    /** Reads the forks of a metric; {@code side} ("old", "new") names them in caveats. */
    public static Sample of(MetricValues metric, String side) {
        List<double[]> usable = new ArrayList<>();
        List<Caveat> caveats = new ArrayList<>();
        long droppedValues = 0;
        int droppedForks = 0;
        int zeroForks = 0;
        for (Fork fork : metric.forks()) {
            if (isZero(fork)) {
                zeroForks++;
                continue;
            }
            Values judged = JudgedIterations.of(fork);
            double[] costs = usableCosts(fork, metric.metric().unit());
            int dropped = judged.size() - costs.length;
            if (costs.length == 0 || dropped > MOST_DROPPED * judged.size()) {
                droppedForks++;
            } else {
                droppedValues += dropped;
                usable.add(costs);
            }
        }
        caveats.addAll(leftOut(side, metric.forks().size(), zeroForks, droppedValues, droppedForks));
        caveats.addAll(ForkShape.of(usable, side));
        return new Sample(
                Values.of(usable.stream().mapToDouble(Sample::logFloor).toArray()),
                Values.of(usable.stream().mapToDouble(Sample::logMean).toArray()),
                (int) Math.round(Order.median(countsOrZero(usable))),
                caveats);
    }

    /** What is no part of a ratio, in sentences. */
    private static List<Caveat> leftOut(String side, int forks, int zeroForks, long droppedValues, int droppedForks) {
        List<String> sentences = new ArrayList<>();
        if (zeroForks > 0) {
            sentences.add(zeroForks + " of " + forks
                    + " forks measured zero, of which there is no ratio; they are left out of it");
        }
        if (droppedValues > 0) {
            sentences.add(droppedValues + " values dropped that are no finite number from zero on");
        }
        if (droppedForks > 0) {
            sentences.add(droppedForks + " of " + forks
                    + " forks dropped, more than a tenth of their values is no finite number from zero on");
        }
        return sentences.stream()
                .map(sentence -> new Caveat(Caveat.Kind.DROPPED, side + ": " + sentence))
                .toList();
    }

    /** Every value is zero, which is legal, and has no logarithm. */
    private static boolean isZero(Fork fork) {
        return !fork.measured().isEmpty() && fork.measured().stream().allMatch(value -> value == 0);
    }

    public static double[] usableCosts(Fork fork, MetricUnit unit) {
        return JudgedIterations.of(fork).stream()
                .map(unit::toCost)
                .filter(cost -> Double.isFinite(cost) && cost >= 0)
                .toArray();
    }

    private static double[] countsOrZero(List<double[]> forks) {
        return forks.isEmpty()
                ? new double[] {0}
                : forks.stream().mapToDouble(fork -> fork.length).toArray();
    }

    /** Where a tenth of a fork is zero, its floor has no logarithm, and the mean stands for both lenses. */
    private static double logFloor(double[] costs) {
        double floor = Order.quantile(costs, FLOOR_QUANTILE);
        return floor > 0 ? Math.log(floor) : logMean(costs);
    }

    private static double logMean(double[] costs) {
        return Math.log(Arrays.stream(costs).average().orElseThrow());
    }
}
