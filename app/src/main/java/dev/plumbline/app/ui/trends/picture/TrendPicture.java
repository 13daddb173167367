package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.report.trend.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A series as it is shown.
 *
 * @param states how far people are with each change point; in their order
 * @param shown the places in the series of the points of {@code data}
 * @param rows its steps, newest first
 * @param headline as in {@code 180 runs · 3 steps}
 * @param drift the slow change of the last level in words; empty without one worth a word
 * @param remark what else must be known to read it; mostly empty
 */
public record TrendPicture(
        TrendSeries series,
        List<StepState> states,
        TrendData data,
        List<Integer> shown,
        List<StepRow> rows,
        String headline,
        String drift,
        String remark) {
    public TrendPicture {
        states = List.copyOf(states);
        shown = List.copyOf(shown);
        rows = List.copyOf(rows);
    }

    /** With other series over it. */
    TrendPicture with(TrendData layered) {
        return new TrendPicture(series, states, layered, shown, rows, headline, drift, remark);
    }

    /** With something more to be known, before the other remark. */
    public TrendPicture withNote(String note) {
        String both = remark.isEmpty() ? note : note + " \u00b7 " + remark;
        return new TrendPicture(series, states, data, shown, rows, headline, drift, both);
    }

    /** All runs of the series, the newest first. */
    public List<SeriesPoint> newestFirst() {
        List<SeriesPoint> points = new ArrayList<>(series.points());
        Collections.reverse(points);
        return points;
    }

    /** The run that is drawn nearest to a place of the axis. */
    public Optional<SeriesPoint> runAt(double place) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int right = Math.min(data.points().indexAt(place), shown.size() - 1);
        int left = Math.max(0, right - 1);
        boolean isLeft =
                Math.abs(data.points().x(left) - place) < Math.abs(data.points().x(right) - place);
        return Optional.of(series.points().get(shown.get(isLeft ? left : right)));
    }

    /** Whether another picture shows the same runs at the same places, so that a zoom may stay. */
    public boolean isLike(TrendPicture other) {
        return series.benchmark().equals(other.series.benchmark())
                && series.platformId().equals(other.series.platformId())
                && data.points().size() > 0
                && other.data.layers().size() == data.layers().size()
                && other.data.points().size() >= data.points().size()
                && data.points().x(0) == other.data.points().x(0);
    }

    /** The steps as a table for a pull request, under a line that says of what. */
    public String markdown(Lens lens, ZoneId zone) {
        return "**" + series.benchmark().displayName() + "** on " + series.platformId() + ": " + headline + "\n\n"
                + new SeriesReport(series, lens, states, zone).markdown();
    }

    /** What is to be known beside the chart: the urgent first, {@code legend} last. */
    public String remarks(String legend) {
        return Stream.of(drift, remark, legend)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
