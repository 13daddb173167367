package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.Tone;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Order;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Trend;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A benchmark among all others.
 *
 * @param costs of its last runs, oldest first
 * @param now its newest cost in words
 * @param last its last change in words
 * @param growth ln of the last level against the best level before, 0 or more: what there is to win back
 */
public record OverviewLine(
        Benchmark benchmark, String name, List<Double> costs, String now, String last, Tone tone, double growth) {
    public static final Comparator<OverviewLine> WORST_FIRST = Comparator.comparingDouble(
                    (OverviewLine line) -> -line.growth())
            .thenComparing(OverviewLine::name, String.CASE_INSENSITIVE_ORDER);

    private static final int MOST_COSTS = 120;

    public OverviewLine {
        costs = List.copyOf(costs);
    }

    public static OverviewLine of(TrendSeries series, Lens lens, ZoneId zone) {
        double[] costs = series.judgedCosts(lens);
        double[] finite = Arrays.stream(costs).filter(Double::isFinite).toArray();
        SeriesUnit unit = SeriesUnit.of(series.metric(), finite.length == 0 ? Double.NaN : Order.median(finite));
        List<ChangePoint> points = series.trend(lens).changePoints();
        ChangePoint last = points.isEmpty() ? null : points.get(points.size() - 1);
        TrendWords words = new TrendWords(series, lens, unit, zone);
        String told = last == null
                ? Units.count(costs.length, "run")
                        + (finite.length < Trend.FEWEST_RUNS ? ", too few to tell" : ", no change")
                : words.label(last) + " \u00b7 "
                        + words.day(series.points().get(last.index()).at());
        return new OverviewLine(
                series.benchmark(),
                series.benchmark().displayName(),
                Arrays.stream(finite)
                        .skip(Math.max(0, finite.length - MOST_COSTS))
                        .boxed()
                        .toList(),
                finite.length == 0 ? Units.UNKNOWN : unit.words(finite[finite.length - 1]),
                told,
                last == null ? Tone.SAME : last.isSuspected() ? Tone.UNSURE : words.tone(last),
                growth(series, lens));
    }

    /** How far the last level lies above the lowest that came before it and after the last step that is accepted. */
    private static double growth(TrendSeries series, Lens lens) {
        List<ChangePoint> points = series.trend(lens).changePoints();
        double growth = 0;
        double since = 0;
        for (int i = points.size() - 1; i >= 0; i--) {
            if (series.acceptance(points.get(i), lens).isPresent()) {
                return growth;
            }
            double ratio = points.get(i).ratio();
            since += ratio > 0 ? Math.log(ratio) : 0;
            growth = Math.max(growth, since);
        }
        return growth;
    }
}
