package dev.plumbline.format.codec.series;

import dev.plumbline.format.codec.comparison.ComparisonJson;
import dev.plumbline.format.codec.comparison.LevelJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.Regime;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.Trend;
import dev.plumbline.trend.TrendSeries;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series of the history with their change points, for machines: the answer of {@code trend}. */
public final class SeriesJson {
    private SeriesJson() {}

    /**
     * A series.
     *
     * @param states how far people are with each change point; in their order
     */
    public record Entry(TrendSeries series, List<StepState> states) {
        public Entry {
            states = List.copyOf(states);
        }
    }

    /** {@code {"series":[…]}}; costs are in {@code costUnit}, lower is better. */
    public static String write(List<Entry> series, Lens lens) {
        ObjectNode root = Json.object();
        ArrayNode array = root.putArray("series");
        series.forEach(one -> array.add(node(one, lens)));
        return Json.pretty(root);
    }

    private static ObjectNode node(Entry entry, Lens lens) {
        TrendSeries series = entry.series();
        ObjectNode node = ComparisonJson.identity(series.benchmark(), series.metric());
        node.put("platform", series.platformId());
        node.put("costUnit", series.metric().unit().costUnit());
        node.put("lens", lens.word());
        Json.putNumber(node, "baseline", series.baselineCost(lens).orElse(Double.NaN));
        series.budget()
                .ifPresentOrElse(
                        budget -> node.putObject("budget")
                                .put("statistic", budget.statistic().word())
                                .put("cost", budget.cost())
                                .put("text", budget.text()),
                        () -> node.putNull("budget"));
        ArrayNode runs = node.putArray("runs");
        for (int i = 0; i < series.points().size(); i++) {
            runs.add(run(series.points().get(i), series.cost(i, lens))
                    .put("commitRemark", series.commitRemark(i))
                    .put("ignored", series.edit(i, SeriesEdit.Kind.IGNORE).isPresent()));
        }
        Trend trend = series.trend(lens);
        ArrayNode indices = node.putArray("changepoints");
        trend.proven().forEach(point -> indices.add(point.index()));
        ArrayNode details = node.putArray("details");
        for (int i = 0; i < trend.changePoints().size(); i++) {
            ChangePoint point = trend.changePoints().get(i);
            SeriesPoint first = series.points().get(point.index());
            details.add(TrendJson.point(point)
                    .put("run", first.runId())
                    .put("commit", first.revision().commit())
                    .put("state", entry.states().get(i).text()));
        }
        ArrayNode edits = node.putArray("edits");
        series.edits().forEach(edit -> edits.add(EditsJson.edit(edit)));
        putLevelsAndBreaks(node, series, lens);
        node.set("drift", TrendJson.drift(trend.drift()));
        return node;
    }

    private static void putLevelsAndBreaks(ObjectNode node, TrendSeries series, Lens lens) {
        ArrayNode levels = node.putArray("levels");
        List<Regime> regimes = series.regimes(lens);
        for (int i = 0; i < regimes.size(); i++) {
            levels.add(LevelJson.level(i + 1, regimes.get(i)));
        }
        ArrayNode breaks = node.putArray("breaks");
        series.breaks().forEach(one -> {
            ObjectNode split = breaks.addObject().put("index", one.index());
            ArrayNode differences = split.putArray("differences");
            one.differences()
                    .forEach(difference -> differences
                            .addObject()
                            .put("field", difference.fact().fileName())
                            .put("old", difference.old())
                            .put("new", difference.now()));
        });
    }

    private static ObjectNode run(SeriesPoint point, double cost) {
        ObjectNode node =
                Json.object().put("run", point.runId()).put("at", point.at().toString());
        node.put("commit", point.revision().commit())
                .put("dirty", point.revision().dirty());
        node.put("forks", point.forks());
        Json.putNumber(node, "cost", cost);
        if (point.conditions().known()) {
            node.put("conditions", point.conditions().words());
        }
        return node;
    }
}
