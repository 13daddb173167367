package dev.plumbline.app.ui.tools;

import dev.plumbline.chart.Labels;
import dev.plumbline.chart.Tone;
import dev.plumbline.chart.trend.SeriesPyramid;
import dev.plumbline.chart.trend.TrendData;
import dev.plumbline.chart.trend.TrendLevel;
import dev.plumbline.chart.trend.TrendMark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.tool.CostHistory;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Regime;
import dev.plumbline.trend.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Turns the course of a tool into a picture: one point a measured version, levels, and a mark at each step. */
final class CostHistoryPainting {
    private static final int FEW = 4;
    private static final double NEAR = 0.2;

    private final CostHistory costHistory;
    private final double[] costs;

    /** Places of the course with a cost; a version that nobody measured has no point. */
    private final int[] shown;

    CostHistoryPainting(CostHistory costHistory) {
        this.costHistory = costHistory;
        costs = costHistory.costs();
        shown = IntStream.range(0, costs.length)
                .filter(i -> Double.isFinite(costs[i]))
                .toArray();
    }

    TrendData picture() {
        double[] xs = Arrays.stream(shown).asDoubleStream().toArray();
        double[] ys = Arrays.stream(shown).mapToDouble(i -> costs[i]).toArray();
        return new TrendData(
                SeriesPyramid.of(xs, ys),
                number -> version(shown[number]) + "\n" + Labels.exact(costs[shown[number]]) + " ms a call",
                number -> false,
                levels(),
                costHistory.trend().changePoints().stream().map(this::mark).toList(),
                List.of(),
                List.of(),
                this::when,
                "ms",
                false,
                "",
                List.of());
    }

    /** The version at a place of the axis; between few versions there is none. */
    private String when(double place) {
        int nearest = (int) Math.max(0, Math.min(costs.length - 1, Math.round(place)));
        return costs.length > FEW || Math.abs(place - nearest) < NEAR ? version(nearest) : "";
    }

    private String version(int index) {
        return costHistory.versions().get(index);
    }

    /** None while nothing can be told of levels. */
    private List<TrendLevel> levels() {
        if (shown.length < Trend.FEWEST_RUNS) {
            return List.of();
        }
        return Regime.of(costs, costHistory.trend(), List.of()).stream()
                .filter(regime -> Double.isFinite(regime.level()))
                .map(regime -> new TrendLevel(
                        regime.from(),
                        Math.min(regime.to(), costs.length - 1),
                        regime.level(),
                        regime.interval().low(),
                        regime.interval().high(),
                        regime.spread().low(),
                        regime.spread().high(),
                        ""))
                .toList();
    }

    private TrendMark mark(ChangePoint point) {
        String change = Units.signedPercent(point.ratio() - 1);
        return new TrendMark(
                point.index(),
                (point.isProven() ? "" : "? ") + change + " " + version(point.index()),
                "cost " + Labels.change(point.ratio() - 1, 4) + " from " + version(point.index()) + " on, p = "
                        + Labels.exact(point.p()) + ", "
                        + (point.isProven() ? "proven" : "suspected: wait for more versions"),
                point.ratio() > 1 ? Tone.WORSE : Tone.BETTER,
                point.isProven() ? TrendMark.Kind.STEP : TrendMark.Kind.SUSPECTED);
    }
}
