package dev.plumbline.format.jmh;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.reader.ReadingBudget;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.text.Secrets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Parses one benchmark of a JMH file from a parser that stands on its opening brace. */
final class JmhEntryParser {
    /** What is looked at; everything else of an entry is passed over, however large it is. */
    private static final Set<String> HEADER = Set.of(
            "benchmark",
            "mode",
            "threads",
            "forks",
            "params",
            "jvmArgs",
            "jdkVersion",
            "vmName",
            "vmVersion",
            "jmhVersion",
            "warmupIterations",
            "warmupTime",
            "measurementIterations",
            "measurementTime");

    private final JsonParser parser;
    private final String place;
    private final Map<String, JsonNode> header = new LinkedHashMap<>();
    private final List<JmhMetric> secondary = new ArrayList<>();
    private final ReadingBudget budget;
    private final JmhMetric primary;

    JmhEntryParser(JsonParser parser, String place, ReadingBudget budget) {
        this.parser = parser;
        this.place = place;
        this.budget = budget;
        this.primary = new JmhMetric(Metric.PRIMARY, budget);
    }

    JmhEntry parse(JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            throw wrong("a benchmark object was expected; is this JMH's -rf json?");
        }
        budget.spendOnBenchmark();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "primaryMetric" -> primary.parse(parser, place + ".primaryMetric");
                case "secondaryMetrics" -> parseSecondary();
                default -> {
                    if (HEADER.contains(field)) {
                        header.put(field, Json.node(parser));
                    } else {
                        parser.skipChildren();
                    }
                }
            }
        }
        if (!primary.isPresent()) {
            throw wrong("primaryMetric is missing; is this JMH's -rf json?");
        }
        Settings settings = settings();
        List<MetricValues> metrics = new ArrayList<>();
        long count = (long) Math.max(1, settings.forks()) * settings.iterations();
        Benchmark benchmark = benchmark();
        metrics.add(primary.values(count, benchmark.mode()));
        secondary.forEach(metric -> metrics.add(metric.values(count, benchmark.mode())));
        return new JmhEntry(new Measurement(benchmark, settings, metrics), environment());
    }

    private void parseSecondary() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JmhMetric metric = new JmhMetric(parser.currentName(), budget);
            parser.nextToken();
            metric.parse(parser, place + ".secondaryMetrics." + metric.name());
            if (metric.isPresent()) {
                secondary.add(metric);
            }
        }
    }

    private Benchmark benchmark() {
        String name = text("benchmark");
        if (name.isBlank()) {
            throw wrong("the name of the benchmark is missing; is this JMH's -rf json?");
        }
        Mode mode = Mode.of(text("mode"))
                .orElseThrow(() -> wrong(".mode: '" + text("mode") + "' is none of thrpt, avgt, sample, ss"));
        TreeMap<String, String> params = new TreeMap<>();
        JsonNode node = header.get("params");
        if (node != null && node.isObject()) {
            node.properties()
                    .forEach(
                            entry -> params.put(entry.getKey(), entry.getValue().asString("")));
        }
        return new Benchmark(name, params, mode, Math.max(1, number("threads", 1)));
    }

    private Settings settings() {
        return new Settings(
                number("forks", 0),
                number("warmupIterations", 0),
                time(text("warmupTime")),
                Math.max(1, number("measurementIterations", 1)),
                time(text("measurementTime")));
    }

    private Environment environment() {
        Environment environment = Environment.UNKNOWN;
        environment = with(environment, Fact.JDK, text("jdkVersion"));
        environment = with(environment, Fact.JVM, (text("vmName") + " " + text("vmVersion")).strip());
        environment = with(environment, Fact.JMH, text("jmhVersion"));
        JsonNode args = header.get("jvmArgs");
        if (args != null && args.isArray()) {
            List<String> flags = new ArrayList<>();
            args.forEach(arg -> flags.add(arg.asString("")));
            environment = with(environment, Fact.JVM_FLAGS, String.join(" ", Secrets.masked(flags)));
        }
        return environment;
    }

    private static Environment with(Environment environment, Fact fact, String value) {
        return value.isBlank() ? environment : environment.with(fact, value);
    }

    /** {@code 500 ms}, {@code 10 s}; {@code single-shot} and anything unknown count as no time. */
    static Duration time(String text) {
        String[] parts = text.strip().split(" ", 2);
        if (parts.length < 2) {
            return Duration.ZERO;
        }
        try {
            double amount = Double.parseDouble(parts[0]);
            return TimeScale.of(parts[1])
                    .map(scale -> Duration.ofNanos((long) Math.max(0, amount * scale.nanos())))
                    .orElse(Duration.ZERO);
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    private String text(String field) {
        JsonNode node = header.get(field);
        return node == null || node.isNull() ? "" : node.asString("");
    }

    private int number(String field, int otherwise) {
        JsonNode node = header.get(field);
        if (node == null || node.isNull()) {
            return otherwise;
        }
        int value = node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : -1;
        if (value < 0) {
            throw wrong("." + field + ": a whole number from 0 on was expected, not " + node);
        }
        return value;
    }

    private PlumblineException wrong(String what) {
        return PlumblineException.usage(place + (what.startsWith(".") ? "" : ": ") + what);
    }
}
