package dev.plumbline.format.githubaction;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.TimeScale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code {name, unit, value, range?, extra?}}. Which way is better is told by the tool of a {@code data.js} where it
 * is one of the two custom ones, else by the unit, else by nothing. A {@code range} means something else with each
 * tool, so it is no standard deviation. What tells two values of one name apart stands in {@code extra} ({@code 4 procs},
 * {@code threads: 4}); the rest of it are counts that change with every run.
 */
final class ActionBench {
    private static final Pattern THREADS = Pattern.compile("(?m)^\\s*(\\d{1,5}) procs\\b|\\bthreads:\\s*(\\d{1,5})\\b");
    /** Versions before 1.18 took the whole rest of a line of Go as the unit: ns/op, then further values. */
    private static final Pattern FURTHER = Pattern.compile("\\s+([-+0-9.eE]+)\\s+(\\S+)");

    /** A file holds the same few benchmarks and units once a commit: they are made once. */
    private final Map<List<String>, MetricUnit> units = new HashMap<>();

    private final Map<Key, Benchmark> benchmarks = new HashMap<>();

    private record Key(String name, Mode mode, int threads) {
        Benchmark benchmark() {
            return Benchmark.of(name, Map.of(), mode, threads);
        }
    }

    void add(ResultDraft draft, JsonRequest bench, String tool, String prefix) {
        String name = prefix + bench.nonBlank("name");
        String text = bench.optionalText("unit").orElse("").strip();
        Matcher further = FURTHER.matcher(text);
        String own = further.find() ? text.substring(0, further.start()) : text;
        MetricUnit unit = units.computeIfAbsent(List.of(own, tool), key -> unit(own, tool));
        boolean throughput = unit.kind() == MetricUnit.Kind.OPERATIONS_PER_TIME && unit.direction() == Direction.MORE;
        Key key = new Key(
                name,
                throughput ? Mode.THROUGHPUT : Mode.AVERAGE_TIME,
                threads(bench.optionalText("extra").orElse("")));
        MeasurementDraft measured = draft.entry(benchmarks.computeIfAbsent(key, Key::benchmark));
        summary(measured, new Metric(Metric.PRIMARY, unit), value(bench));
        if (!own.equals(text)) {
            further.reset();
            while (further.find()) {
                summary(measured, Metric.secondary(further.group(2), further.group(2)), number(further.group(1)));
            }
        }
        measured.caveat("one value without scatter: it shows a change, but cannot prove one");
        if (!unit.isDirected()) {
            measured.caveat("nothing says which way of its unit is better: no verdict");
        }
    }

    private static void summary(MeasurementDraft measured, Metric metric, double value) {
        measured.summary(metric, new PublishedScore(value, Double.NaN, Double.NaN, 1));
    }

    private static int threads(String extra) {
        if (!extra.contains("procs") && !extra.contains("threads:")) {
            return 1; // a look is cheaper than a search, half a million times an import
        }
        Matcher threads = THREADS.matcher(extra);
        if (!extra.contains("threads:")) {
            threads.region(extra.lastIndexOf('\n', extra.indexOf("procs")) + 1, extra.length());
        }
        if (!threads.find()) {
            return 1;
        }
        return Math.max(1, Integer.parseInt(threads.group(1) == null ? threads.group(2) : threads.group(1)));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A number, or a text that is one: several tools write {@code "12.5"}. */
    private static double value(JsonRequest bench) {
        boolean text = bench.present("value").map(value -> value.isString()).orElse(false);
        if (!text) {
            return bench.measured("value");
        }
        double number = number(bench.text("value").replace(",", "").strip());
        return Double.isNaN(number) ? bench.measured("value") : number; // "NaN", or a complaint with its place
    }

    private static MetricUnit unit(String unit, String tool) {
        if (tool.equals("customBiggerIsBetter")) {
            return MetricUnit.of(unit, Direction.MORE);
        }
        if (tool.equals("customSmallerIsBetter")) {
            return MetricUnit.of(unit, Direction.LESS);
        }
        return MetricUnit.of(TimeScale.of(unit).isPresent() ? unit + "/op" : unit.isEmpty() ? "value" : unit);
    }
}
