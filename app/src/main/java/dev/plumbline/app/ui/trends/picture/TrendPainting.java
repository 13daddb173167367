package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.Tone;
import dev.plumbline.chart.trend.SeriesPyramid;
import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.chart.trend.TrendLayer;
import dev.plumbline.chart.trend.TrendLevel;
import dev.plumbline.chart.trend.TrendLine;
import dev.plumbline.chart.trend.TrendMark;
import dev.plumbline.chart.trend.TrendSlope;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Order;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Drift;
import dev.plumbline.trend.Regime;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.TrendSeries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a series into a picture: which runs are shown, where each lies, and in which unit. */
public final class TrendPainting {
    private final TrendSeries series;
    private final List<StepState> states;
    private final TrendLook look;
    private final Lens lens;
    private final TrendWords words;
    private final double[] costs;

    /** Places of the series that are shown: in the span, and with a value. */
    private final int[] shown;

    private final List<Regime> regimes;
    private final SeriesUnit unit;
    private final double reference;

    /** @param states how far people are with each change point; in their order */
    public TrendPainting(TrendSeries series, List<StepState> states, TrendLook look, ZoneId zone) {
        this(series, states, look, zone, null);
    }

    /** Another series over one that is shown: without steps, and in its unit where values are absolute. */
    static TrendPainting over(TrendSeries series, TrendLook look, ZoneId zone, SeriesUnit shared) {
        return new TrendPainting(series, List.of(), look, zone, shared);
    }

    private TrendPainting(
            TrendSeries series, List<StepState> states, TrendLook look, ZoneId zone, @Nullable SeriesUnit shared) {
        this.states = states;
        this.series = series;
        this.look = look;
        lens = look.lens().lens();
        costs = series.costs(lens);
        shown = shown();
        regimes = series.regimes(lens);
        double[] seen = Arrays.stream(shown).mapToDouble(i -> costs[i]).toArray();
        unit = shared == null
                ? SeriesUnit.of(series.metric(), seen.length == 0 ? Double.NaN : Order.median(seen))
                : shared;
        words = new TrendWords(series, lens, unit, zone);
        reference = series.baselineCost(lens).orElseGet(this::oldestLevel);
    }

    private int[] shown() {
        Instant newest = series.points().stream()
                .map(SeriesPoint::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return IntStream.range(0, costs.length)
                .filter(i -> Double.isFinite(costs[i])
                        && Double.isFinite(series.metric().unit().fromCost(costs[i])))
                .filter(i -> look.span().takes(series.points().get(i).at(), newest))
                .toArray();
    }

    private double oldestLevel() {
        return regimes.stream()
                .filter(regime -> shown.length > 0 && regime.from() <= shown[0] && shown[0] < regime.to())
                .mapToDouble(Regime::level)
                .findFirst()
                .orElse(Double.NaN);
    }

    public TrendPicture picture() {
        double[] xs = IntStream.range(0, shown.length).mapToDouble(this::place).toArray();
        double[] ys = Arrays.stream(shown).mapToDouble(i -> value(costs[i])).toArray();
        int[] indices = shown.clone();
        TrendData data = new TrendData(
                SeriesPyramid.of(xs, ys),
                i -> words.point(indices[i], reference),
                i -> series.edit(indices[i], SeriesEdit.Kind.IGNORE).isPresent(),
                levels(this::place),
                marks(),
                lines(),
                slopes(),
                this::when,
                look.scale() == TrendScale.PERCENT ? "%" : unit.text(),
                look.scale() == TrendScale.LOG,
                series.benchmark().displayName(),
                List.of());
        return new TrendPicture(
                series,
                states,
                data,
                Arrays.stream(shown).boxed().toList(),
                rows(),
                words.headline(shown.length),
                words.drift(),
                remark());
    }

    /**
     * The series as a layer over another one.
     *
     * @param numbers of the runs that the other one shows; with the order of commits a run that it has not lies half a
     *     step behind the one before
     */
    TrendLayer layer(int color, Map<String, Integer> numbers) {
        double[] xs = new double[shown.length];
        double before = -1;
        for (int i = 0; i < shown.length; i++) {
            double known = numbers.getOrDefault(series.points().get(shown[i]).runId(), -1);
            boolean common = known >= before && known >= 0;
            before = common ? known : before;
            xs[i] = look.order() == TrendOrder.DATE ? place(i) : common ? known : before + 0.5;
        }
        double[] ys = Arrays.stream(shown).mapToDouble(i -> value(costs[i])).toArray();
        int[] indices = shown.clone();
        return new TrendLayer(
                series.benchmark().displayName(),
                color,
                SeriesPyramid.of(xs, ys),
                i -> words.point(indices[i], reference),
                levels(number -> xs[number]));
    }

    /** The unit of absolute values. */
    SeriesUnit unit() {
        return unit;
    }

    /** The place of the shown run with this number. */
    private double place(int number) {
        return look.order() == TrendOrder.DATE
                ? series.points().get(shown[number]).at().toEpochMilli()
                : number;
    }

    /** The place of the first shown run at or behind a place of the series; NaN when none is. */
    private double placeOf(int index) {
        int number = numberOf(index);
        return number < shown.length ? place(number) : Double.NaN;
    }

    private int numberOf(int index) {
        int found = Arrays.binarySearch(shown, index);
        return found < 0 ? -found - 1 : found;
    }

    private double value(double cost) {
        return look.scale() == TrendScale.PERCENT ? unit.shown(cost) / unit.shown(reference) * 100 : unit.shown(cost);
    }

    private String when(double place) {
        if (shown.length == 0) {
            return "";
        }
        if (look.order() == TrendOrder.DATE) {
            return words.day(Instant.ofEpochMilli((long) place));
        }
        int number = (int) Math.max(0, Math.min(shown.length - 1, Math.round(place)));
        return words.placed(shown[number]);
    }

    private List<TrendLevel> levels(IntToDoubleFunction where) {
        List<TrendLevel> levels = new ArrayList<>();
        for (Regime regime : regimes) {
            int first = numberOf(regime.from());
            int behind = numberOf(regime.to());
            if (first < behind) {
                levels.add(new TrendLevel(
                        where.applyAsDouble(first),
                        where.applyAsDouble(Math.min(behind, shown.length - 1)),
                        value(regime.level()),
                        value(regime.interval().low()),
                        value(regime.interval().high()),
                        value(regime.spread().low()),
                        value(regime.spread().high()),
                        ""));
            }
        }
        return levels;
    }

    /** A mark at a run that is not shown is not shown either, but for the first run shown, where nothing changed yet. */
    private boolean isSeen(int index) {
        int number = numberOf(index);
        return number > 0 && number < shown.length;
    }

    private List<TrendMark> marks() {
        List<TrendMark> marks = new ArrayList<>();
        for (ChangePoint point : series.trend(lens).changePoints()) {
            if (isSeen(point.index())) {
                marks.add(new TrendMark(
                        placeOf(point.index()),
                        words.label(point),
                        words.exact(point),
                        words.tone(point),
                        point.isSuspected() ? TrendMark.Kind.SUSPECTED : TrendMark.Kind.STEP));
            }
        }
        for (TrendSeries.Break found : series.breaks()) {
            if (isSeen(found.index())) {
                String differences = found.differences().stream()
                        .map(Environment.Difference::text)
                        .collect(Collectors.joining(", "));
                marks.add(new TrendMark(
                        placeOf(found.index()),
                        differences,
                        "another environment: " + differences.replace(", ", "\n"),
                        Tone.SAME,
                        TrendMark.Kind.BREAK));
            }
        }
        marks.sort(Comparator.comparingDouble(TrendMark::place));
        return marks;
    }

    private List<TrendLine> lines() {
        List<TrendLine> lines = new ArrayList<>();
        series.baselineCost(lens)
                .ifPresent(cost -> lines.add(new TrendLine(
                        value(cost), "baseline " + lens.word() + " " + unit.words(cost), TrendLine.Kind.BASELINE)));
        series.budget()
                .ifPresent(budget -> lines.add(
                        new TrendLine(value(budget.cost()), "budget " + budget.words(), TrendLine.Kind.BUDGET)));
        return lines;
    }

    /** The drift of the last level, through its median in the middle. */
    private List<TrendSlope> slopes() {
        Drift drift = series.trend(lens).drift();
        int first = numberOf(drift.from());
        if (!drift.isShown() || first >= shown.length - 1) {
            return List.of();
        }
        double level = regimes.get(regimes.size() - 1).level();
        double middle = (drift.from() + costs.length - 1) / 2.0;
        return List.of(new TrendSlope(
                place(first),
                place(shown.length - 1),
                value(level * Math.pow(1 + drift.perRun(), shown[first] - middle)),
                value(level * Math.pow(1 + drift.perRun(), shown[shown.length - 1] - middle)),
                words.drift()));
    }

    private List<StepRow> rows() {
        List<StepRow> rows = new ArrayList<>();
        List<ChangePoint> points = series.trend(lens).changePoints();
        for (int i = points.size() - 1; i >= 0; i--) {
            double place = isSeen(points.get(i).index()) ? placeOf(points.get(i).index()) : Double.NaN;
            rows.add(words.row(points.get(i), place, states.get(i)));
        }
        return rows;
    }

    private String remark() {
        return look.scale() == TrendScale.PERCENT && series.baselineCost(lens).isEmpty() && Double.isFinite(reference)
                ? "no baseline yet: 100 % is the oldest level shown, " + unit.words(reference)
                : "";
    }
}
