package dev.plumbline.app.ui.trends.picture;

import dev.plumbline.chart.trend.TrendLayer;
import dev.plumbline.stats.Order;
import dev.plumbline.trend.Overlay;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays other series over the one that is shown. Its steps and its words stay. */
public final class OverlayPainting {
    private final TrendSeries series;
    private final List<StepState> states;
    private final ZoneId zone;

    public OverlayPainting(TrendSeries series, List<StepState> states, ZoneId zone) {
        this.series = series;
        this.states = List.copyOf(states);
        this.zone = zone;
    }

    /** Absolute values need one unit; without it per cent are shown, and that is said. */
    public TrendPicture picture(List<TrendSeries> others, TrendLook look) {
        boolean comparable = Overlay.haveOneUnit(
                Stream.concat(Stream.of(series), others.stream()).toList());
        TrendLook seen = comparable ? look : look.with(TrendScale.PERCENT);
        TrendPainting painting = new TrendPainting(series, states, seen, zone);
        TrendPicture own = painting.picture();
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < own.shown().size(); number++) {
            numbers.put(series.points().get(own.shown().get(number)).runId(), number);
        }
        List<TrendLayer> layers = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            layers.add(TrendPainting.over(others.get(i), seen, zone, unit(painting, others.get(i), seen))
                    .layer(i + 1, numbers));
        }
        TrendPicture both = own.with(own.data().with(layers));
        return seen.scale() == TrendScale.PERCENT
                ? both.withNote((comparable ? "" : "different units, so ")
                        + "each in % of its baseline or its oldest level shown")
                : both;
    }

    /** In per cent each has the unit that reads best, for its tooltips. */
    private static SeriesUnit unit(TrendPainting painting, TrendSeries other, TrendLook look) {
        if (look.scale() != TrendScale.PERCENT) {
            return painting.unit();
        }
        double[] costs = other.judgedCosts(look.lens().lens());
        double[] finite = Arrays.stream(costs).filter(Double::isFinite).toArray();
        return SeriesUnit.of(other.metric(), finite.length == 0 ? Double.NaN : Order.median(finite));
    }
}
