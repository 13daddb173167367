package dev.plumbline.trend;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.stats.Lens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several series side by side: what each says of the same runs, as costs or as parts of its own first level.
 *
 * @param relative whether values are parts of each series' first level, 1 for that level; otherwise they are costs
 * @param order how runs follow each other
 */
public record Overlay(List<TrendSeries> series, Lens lens, boolean relative, Comparator<SeriesPoint> order) {
    /**
     * Checks that it can be drawn.
     *
     * @throws PlumblineException when there are fewer than two series, or costs of different units are to be compared
     */
    public Overlay {
        series = List.copyOf(series);
        if (series.size() < 2) {
            throw PlumblineException.usage("two benchmarks are needed to lay one over another");
        }
        if (!relative && !haveOneUnit(series)) {
            throw PlumblineException.usage(
                    "these are not measured in the same unit; leave out --absolute to see them in"
                            + " per cent of the first level of each");
        }
    }

    /** Whether all costs have the same unit, so that they may share an axis. */
    public static boolean haveOneUnit(List<TrendSeries> series) {
        return series.stream()
                        .map(one -> one.metric().unit().costUnit())
                        .distinct()
                        .count()
                <= 1;
    }

    /** The first level of a series that has a value; not a number without one. */
    public static double firstLevel(TrendSeries series, Lens lens) {
        return series.regimes(lens).stream()
                .mapToDouble(Regime::level)
                .filter(Double::isFinite)
                .findFirst()
                .orElse(Double.NaN);
    }

    /**
     * What a run says.
     *
     * @param point as one of the series has it
     * @param places of the run in each series; -1 where it measured no such benchmark
     */
    public record Row(SeriesPoint point, List<Integer> places) {
        public Row {
            places = List.copyOf(places);
        }
    }

    /** Every run of any series once. */
    public List<Row> rows() {
        Map<String, SeriesPoint> runs = new LinkedHashMap<>();
        series.forEach(one -> one.points().forEach(point -> runs.putIfAbsent(point.runId(), point)));
        List<Row> rows = new ArrayList<>();
        runs.values().stream()
                .sorted(order)
                .forEach(point -> rows.add(new Row(
                        point,
                        series.stream()
                                .map(one -> one.indexOf(point.runId()).orElse(-1))
                                .toList())));
        return rows;
    }

    /** What a run says of the series with this number; not a number where it says nothing. */
    public double value(Row row, int number) {
        int place = row.places().get(number);
        TrendSeries one = series.get(number);
        double cost = place < 0 ? Double.NaN : one.cost(place, lens);
        return relative ? cost / firstLevel(one, lens) : cost;
    }
}
