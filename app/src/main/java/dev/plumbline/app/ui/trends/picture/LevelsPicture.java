package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.interval.ForestRow;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.chart.run.ForkLens;
import dev.plumbline.report.trend.LevelReport;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.LensResult;
import dev.plumbline.trend.LevelComparison;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two levels against each other as they are shown.
 *
 * @param text the same as the command line prints
 * @param changes of both lenses together and of each
 * @param unit of the dots
 * @param lenses a dot is a fork of a run of the level
 */
public record LevelsPicture(
        String title,
        String text,
        List<String> sentences,
        List<ForestRow> changes,
        String unit,
        List<ForkLens> lenses) {
    private static final double TAIL = 0.0125;

    public LevelsPicture {
        sentences = List.copyOf(sentences);
        changes = List.copyOf(changes);
        lenses = List.copyOf(lenses);
    }

    public static LevelsPicture of(TrendSeries series, Lens lens, LevelComparison levels, ZoneId zone) {
        LevelReport report = new LevelReport(series, lens, zone);
        Comparison comparison = levels.comparison();
        List<ForestRow> changes = new ArrayList<>();
        Tone tone = VerdictState.valueOf(comparison.verdict().name()).tone();
        changes.add(
                new ForestRow(comparison.verdict().word(), interval(comparison.change(), comparison.interval(), tone)));
        for (LensResult one : comparison.lenses()) {
            changes.add(new ForestRow(one.lens().word(), interval(one.change(), one.interval(TAIL), Tone.SAME)));
        }
        SeriesUnit unit = SeriesUnit.of(series.metric(), levels.old().regime().level());
        return new LevelsPicture(
                "Level " + levels.old().number() + " against level "
                        + levels.now().number(),
                report.text(levels),
                report.sentences(levels),
                changes,
                unit.text(),
                List.of(
                        forks("Floor", "10 % quantile", levels, unit, SeriesPoint::floorLogs),
                        forks("Mean", "all iterations", levels, unit, SeriesPoint::meanLogs)));
    }

    private static ForkLens forks(
            String title,
            String detail,
            LevelComparison levels,
            SeriesUnit unit,
            Function<SeriesPoint, List<Double>> logs) {
        return new ForkLens(title, detail, values(levels.old(), unit, logs), values(levels.now(), unit, logs));
    }

    private static List<Double> values(
            LevelComparison.Side side, SeriesUnit unit, Function<SeriesPoint, List<Double>> logs) {
        return side.points().stream()
                .flatMap(point -> logs.apply(point).stream())
                .map(log -> unit.shown(Math.exp(log)))
                .toList();
    }

    private static IntervalData interval(double change, Interval interval, Tone tone) {
        return IntervalData.of(change, interval.low(), interval.high(), tone);
    }

    /** Half the width of the axis, so that every interval is in sight. */
    public double reach() {
        double most = changes.stream()
                .map(ForestRow::interval)
                .filter(IntervalData::isKnown)
                .mapToDouble(interval -> Math.max(Math.abs(interval.low()), Math.abs(interval.high())))
                .max()
                .orElse(0);
        return Math.max(0.08, most * 1.15);
    }
}
