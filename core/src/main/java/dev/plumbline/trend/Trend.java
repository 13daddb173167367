package dev.plumbline.trend;

import dev.plumbline.stats.Order;
import dev.plumbline.trend.ChangePoint.Tier;
import dev.plumbline.trend.Levels.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a series of runs changed level. Values may be in any unit; ratios are of the values as given, so above 1 means
 * slower for a cost.
 *
 * @param changePoints in the order of the series, proven and suspected ones
 * @param drift of the last regime
 */
public record Trend(List<ChangePoint> changePoints, Drift drift) {
    /** Fewer runs than this tell nothing of changes. */
    public static final int FEWEST_RUNS = 6;

    private static final double PENALTY = 6;
    private static final double SUSPECTED_PENALTY = 3;
    private static final int SUSPECTED_RUNS = 10;
    private static final int FEWEST_SUSPECTED = 2;
    private static final double LEAST_SUSPECTED = 0.02;

    public Trend {
        changePoints = List.copyOf(changePoints);
    }

    /**
     * How a series is read.
     *
     * @param correctsCorrelation whether the penalty grows with the AR(1) correlation of the runs ({@code --ar}): fewer
     *     false changes in series whose level wanders, at the price of a later answer
     * @param breaks places where a new environment begins (another JDK, another host), ascending; the series is split
     *     there, and the break itself is no change point
     * @param stated places where a person says that a new level begins, ascending; each is a change point
     */
    public record Options(boolean correctsCorrelation, List<Integer> breaks, List<Integer> stated) {
        public static final Options DEFAULT = new Options(false, List.of());

        public Options {
            breaks = List.copyOf(breaks);
            stated = List.copyOf(stated);
        }

        /** Nobody said anything. */
        public Options(boolean correctsCorrelation, List<Integer> breaks) {
            this(correctsCorrelation, breaks, List.of());
        }
    }

    /** The change points that are proven. */
    public List<ChangePoint> proven() {
        return changePoints.stream().filter(ChangePoint::isProven).toList();
    }

    /** Reads one value a run; a NaN or infinite value is a run without one, and keeps its place. */
    public static Trend of(double[] series, Options options) {
        List<ChangePoint> all = new ArrayList<>();
        List<Integer> bounds = Stream.concat(options.breaks().stream(), options.stated().stream())
                .filter(at -> at < series.length)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        bounds.add(series.length);
        Part last = new Part(series, 0, 0);
        int from = 0;
        for (int to : bounds) {
            if (to > from) {
                last = new Part(series, from, to);
                all.addAll(last.changePoints(options, to == series.length));
                from = to;
            }
        }
        all.addAll(new StatedSteps(series, options.breaks()).among(all, options.stated()));
        all.sort(Comparator.comparingInt(ChangePoint::index));
        return new Trend(all, last.drift(all));
    }

    /** What was measured in one environment. */
    private static final class Part {
        private final int[] places;
        private final Levels levels;
        private final int from;

        Part(double[] series, int from, int to) {
            this.from = from;
            places = IntStream.range(from, to)
                    .filter(i -> Double.isFinite(series[i]))
                    .toArray();
            levels =
                    new Levels(Arrays.stream(places).mapToDouble(i -> series[i]).toArray());
        }

        List<ChangePoint> changePoints(Options options, boolean isNewest) {
            double[] values = levels.values();
            if (values.length < FEWEST_RUNS) {
                return List.of();
            }
            NoiseScale noise = NoiseScale.of(values);
            if (noise.deviation() == 0) {
                return List.of();
            }
            double centre = Order.median(values);
            BiweightSegmentation segmentation = new BiweightSegmentation(Arrays.stream(values)
                    .map(y -> (y - centre) / noise.deviation())
                    .toArray());
            double unit = Math.log(values.length) * (options.correctsCorrelation() ? noise.penaltyFactor() : 1);
            List<Step> proven = Pruning.proven(levels, segmentation.changes(PENALTY * unit));
            return isNewest
                    ? withSuspected(proven, segmentation.changes(SUSPECTED_PENALTY * unit))
                    : proven.stream().map(step -> point(step, Tier.PROVEN)).toList();
        }

        private List<ChangePoint> withSuspected(List<Step> proven, int[] candidates) {
            int[] known = proven.stream().mapToInt(Step::at).toArray();
            int[] both = IntStream.concat(
                            Arrays.stream(known),
                            Arrays.stream(candidates).filter(at -> at >= levels.size() - SUSPECTED_RUNS))
                    .sorted()
                    .distinct()
                    .toArray();
            List<ChangePoint> points = new ArrayList<>();
            for (Step step : Pruning.suspected(levels, both, step -> doubt(step, known))) {
                boolean isProven = Arrays.binarySearch(known, step.at()) >= 0;
                points.add(
                        isProven
                                ? point(proven.get(Arrays.binarySearch(known, step.at())), Tier.PROVEN)
                                : point(step, Tier.SUSPECTED));
            }
            return points;
        }

        /** A proven step holds whatever stands beside it. */
        private static double doubt(Step step, int[] known) {
            boolean holds = Arrays.binarySearch(known, step.at()) >= 0
                    || (step.fewestRuns() >= FEWEST_SUSPECTED && step.effect() >= LEAST_SUSPECTED);
            return holds ? Double.NEGATIVE_INFINITY : -step.effect();
        }

        private ChangePoint point(Step step, Tier tier) {
            return new ChangePoint(
                    places[step.at()],
                    step.ratio(),
                    levels.ratioInterval(step),
                    step.test().p(),
                    tier);
        }

        /** Of the regime behind the last change that is more than suspected. */
        Drift drift(List<ChangePoint> points) {
            int begin = points.stream()
                    .filter(point -> !point.isSuspected())
                    .mapToInt(ChangePoint::index)
                    .reduce(from, Math::max);
            int first = (int) Arrays.stream(places).filter(i -> i < begin).count();
            double[] values = Arrays.copyOfRange(levels.values(), first, levels.size());
            MonotoneTrend monotone = MonotoneTrend.of(values, Arrays.copyOfRange(places, first, places.length));
            double perRun = Double.isNaN(monotone.slope()) ? Double.NaN : levels.relative(monotone.slope(), first);
            return new Drift(begin, values.length, perRun, monotone.p());
        }
    }
}
