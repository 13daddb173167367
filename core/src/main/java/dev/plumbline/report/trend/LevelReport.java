package dev.plumbline.report.trend;

import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.Units;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.LensResult;
import dev.plumbline.stats.Verdict;
import dev.plumbline.trend.LevelComparison;
import dev.plumbline.trend.Regime;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The levels of a series in words: all of them, and two against each other. */
public final class LevelReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final double TAIL = 0.0125;

    private final TrendSeries series;
    private final Lens lens;
    private final DateTimeFormatter day;

    public LevelReport(TrendSeries series, Lens lens, ZoneId zone) {
        this.series = series;
        this.lens = lens;
        this.day = DAY.withZone(zone);
    }

    /** {@code level 2: 2026-09-03 … 2026-09-25, 35 runs, 10.22 us/op}, one each, the oldest first. */
    public List<String> levels() {
        List<String> lines = new ArrayList<>();
        List<Regime> regimes = series.regimes(lens);
        for (int i = 0; i < regimes.size(); i++) {
            Regime regime = regimes.get(i);
            int runs = regime.to() - regime.from();
            lines.add("level " + (i + 1) + ": " + days(regime) + ", " + Units.count(runs, "run") + ", "
                    + Units.cost(regime.level(), series.metric().unit())
                    + (regime.interval().isKnown()
                            ? " (95 % interval "
                                    + Units.costs(
                                            regime.interval().low(),
                                            regime.interval().high(),
                                            series.metric().unit())
                                    + ")"
                            : ""));
        }
        return lines;
    }

    private String days(Regime regime) {
        SeriesPoint first = series.points().get(regime.from());
        SeriesPoint last = series.points().get(regime.to() - 1);
        return day.format(first.at()) + " \u2026 " + day.format(last.at());
    }

    /** Two levels against each other; runs are the replicates. */
    public String text(LevelComparison levels) {
        StringBuilder text =
                new StringBuilder(ShortNames.shortened(series.benchmark().displayName()) + " on " + series.platformId()
                        + ": level " + levels.old().number() + " against level "
                        + levels.now().number() + "\n");
        for (LevelComparison.Side side : List.of(levels.old(), levels.now())) {
            text.append("  ")
                    .append(levels().get(side.number() - 1))
                    .append(side.forks() == 0 ? "" : ", " + Units.count(side.forks(), "fork"))
                    .append('\n');
        }
        sentences(levels).forEach(sentence -> text.append("  ").append(sentence).append('\n'));
        return text.toString();
    }

    /** The change, what each lens says, and what must be known of it. */
    public List<String> sentences(LevelComparison levels) {
        Comparison comparison = levels.comparison();
        List<String> sentences = new ArrayList<>();
        sentences.add(comparison.verdict().word() + ": " + Units.signedPercent(comparison.change()) + " in cost ("
                + interval(comparison.interval()) + "), p " + Units.probability(comparison.p()));
        for (LensResult one : comparison.lenses()) {
            sentences.add(one.lens().word() + ": " + Units.signedPercent(one.change()) + " ("
                    + interval(one.interval(TAIL)) + "), p " + Units.probability(one.p()));
        }
        if (comparison.verdict() == Verdict.INCONCLUSIVE && comparison.forksNeeded() > 0) {
            sentences.add("about " + comparison.forksNeeded() + " runs a level would settle it");
        }
        levels.notes().forEach(note -> sentences.add("note: " + note));
        return sentences;
    }

    private static String interval(Interval interval) {
        return Units.interval(interval.low(), interval.high());
    }
}
