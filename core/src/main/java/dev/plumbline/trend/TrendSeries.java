package dev.plumbline.trend;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Metric;
import dev.plumbline.stats.Lens;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One metric of one benchmark on one platform over its runs, with where its level changed.
 *
 * @param points in the order that was asked for
 * @param breaks where the environment changed; regimes end there
 * @param floor what the floor of the forks says
 * @param mean what their mean says
 * @param baselineCost of the accepted baseline, in the floor; empty without one
 */
public record TrendSeries(
        Benchmark benchmark,
        String platformId,
        Metric metric,
        List<SeriesPoint> points,
        List<Break> breaks,
        Trend floor,
        Trend mean,
        OptionalDouble baselineCost) {
    public TrendSeries {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /**
     * A change of the environment.
     *
     * @param index of the first point that was measured in the new one
     */
    public record Break(int index, List<Environment.Difference> differences) {
        public Break {
            differences = List.copyOf(differences);
        }
    }

    public Trend trend(Lens lens) {
        return lens == Lens.FLOOR ? floor : mean;
    }

    /** The cost of a point in a lens. */
    public double cost(int index, Lens lens) {
        return points.get(index).cost(lens);
    }

    /** All costs in a lens, in order. */
    public double[] costs(Lens lens) {
        return costs(points, lens);
    }

    /** The costs of points in a lens, in order. */
    public static double[] costs(List<SeriesPoint> points, Lens lens) {
        return points.stream().mapToDouble(point -> point.cost(lens)).toArray();
    }
}
