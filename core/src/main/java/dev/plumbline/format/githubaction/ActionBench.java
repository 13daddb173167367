package dev.plumbline.format.githubaction;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Mode;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.TimeScale;
import java.util.Map;

/**
 * One {@code {name, unit, value, range?, extra?}}. Which way is better is told by the tool of a {@code data.js} where it
 * is one of the two custom ones, else by the unit, else by nothing. A {@code range} means something else with each
 * tool, so it is no standard deviation.
 */
final class ActionBench {
    private ActionBench() {}

    static void add(ResultDraft draft, JsonRequest bench, String tool, String prefix) {
        String name = prefix + bench.nonBlank("name");
        MetricUnit unit =
                MetricUnit.of(unit(bench.optionalText("unit").orElse("").strip(), tool));
        boolean throughput = unit.kind() == MetricUnit.Kind.OPERATIONS_PER_TIME;
        MeasurementDraft measured =
                draft.benchmark(Benchmark.of(name, Map.of(), throughput ? Mode.THROUGHPUT : Mode.AVERAGE_TIME, 1));
        measured.summary(new Metric(Metric.PRIMARY, unit), new PublishedScore(value(bench), Double.NaN, Double.NaN, 1));
        measured.caveat("one value without scatter: it shows a change, but cannot prove one");
    }

    /** A number, or a text that is one: several tools write {@code "12.5"}. */
    private static double value(JsonRequest bench) {
        boolean text = bench.present("value").map(value -> value.isString()).orElse(false);
        if (!text) {
            return bench.measured("value");
        }
        try {
            return Double.parseDouble(bench.text("value").replace(",", "").strip());
        } catch (NumberFormatException e) {
            return bench.measured("value"); // "NaN", or a complaint with its place
        }
    }

    private static String unit(String unit, String tool) {
        if (tool.equals("customBiggerIsBetter")) {
            return MetricUnit.moreIsBetter(unit);
        }
        if (tool.equals("customSmallerIsBetter")) {
            return MetricUnit.lessIsBetter(unit);
        }
        String perOperation = unit.replaceFirst("/iter$", "/op").replaceFirst("^(iter|ops)/(sec|s)$", "ops/s");
        String usual = TimeScale.of(perOperation).isPresent() ? perOperation + "/op" : perOperation;
        MetricUnit.Kind kind = MetricUnit.of(usual).kind();
        return kind == MetricUnit.Kind.OTHER || kind == MetricUnit.Kind.UNDIRECTED
                ? MetricUnit.withoutDirection(usual.isEmpty() ? "value" : usual)
                : usual;
    }
}
