package dev.plumbline.format.jmh;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.stats.Order;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes measurements as JMH's own JSON, so that every viewer of JMH results opens them. */
public final class JmhWriter {
    private static final double[] PERCENTILES = {0, 50, 90, 95, 99, 99.9, 99.99, 99.999, 99.9999, 100};
    private static final double TAIL = 0.9995;

    private JmhWriter() {}

    public static String write(List<Measurement> measurements, Environment environment) {
        ArrayNode root = Json.MAPPER.createArrayNode();
        measurements.forEach(measurement -> root.add(entry(measurement, environment)));
        return Json.pretty(root);
    }

    private static ObjectNode entry(Measurement measurement, Environment environment) {
        ObjectNode node = Json.object();
        Settings settings = measurement.settings();
        node.put("jmhVersion", environment.get(Fact.JMH).orElse("1.37"));
        node.put("benchmark", measurement.benchmark().name());
        node.put("mode", measurement.benchmark().mode().shortName());
        node.put("threads", measurement.benchmark().threads());
        node.put("forks", measurement.forkCount());
        node.put("jvm", "java");
        node.putArray("jvmArgs");
        node.put("jdkVersion", environment.get(Fact.JDK).orElse("unknown"));
        node.put("vmName", environment.get(Fact.JVM).orElse("unknown"));
        node.put("vmVersion", environment.get(Fact.JDK).orElse("unknown"));
        node.put("warmupIterations", settings.warmups()).put("warmupTime", time(settings.warmupTime()));
        node.put("warmupBatchSize", 1);
        node.put("measurementIterations", settings.iterations()).put("measurementTime", time(settings.iterationTime()));
        node.put("measurementBatchSize", 1);
        if (!measurement.benchmark().params().isEmpty()) {
            ObjectNode params = node.putObject("params");
            measurement.benchmark().params().forEach(params::put);
        }
        node.set("primaryMetric", metric(measurement.primary()));
        Map<String, ObjectNode> secondary = new TreeMap<>();
        measurement.metrics().stream()
                .skip(1)
                .filter(metric -> !metric.metric().isCondition())
                .forEach(metric -> secondary.put(metric.metric().name(), metric(metric)));
        ObjectNode secondaryNode = node.putObject("secondaryMetrics");
        secondary.forEach(secondaryNode::set);
        return node;
    }

    private static String time(Duration duration) {
        return duration.toMillis() + " ms";
    }

    private static ObjectNode metric(MetricValues metric) {
        double[] values = metric.pooled().stream().filter(Double::isFinite).toArray();
        ObjectNode node = Json.object();
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double error = error(values, mean);
        putJmh(node, "score", mean);
        putJmh(node, "scoreError", error);
        ArrayNode confidence = node.putArray("scoreConfidence");
        addJmh(confidence, mean - error);
        addJmh(confidence, mean + error);
        ObjectNode percentiles = node.putObject("scorePercentiles");
        for (double percentile : PERCENTILES) {
            String name = Double.toString(percentile);
            putJmh(percentiles, name, values.length == 0 ? Double.NaN : Order.quantile(values, percentile / 100));
        }
        node.put("scoreUnit", metric.metric().unit().text());
        ArrayNode raw = node.putArray("rawData");
        metric.forks().forEach(fork -> {
            ArrayNode iterations = raw.addArray();
            fork.measured().stream().forEach(value -> addJmh(iterations, value));
        });
        return node;
    }

    /** Half the 99.9 % interval of Student's t on pooled values, as JMH prints it (too narrow, but its convention). */
    private static double error(double[] values, double mean) {
        if (values.length <= 2) {
            return Double.NaN;
        }
        double variance =
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
        double t = TDistribution.of(values.length - 1.0).inverseCumulativeProbability(TAIL);
        return t * Math.sqrt(variance / values.length);
    }

    private static void putJmh(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.put(name, "NaN");
        }
    }

    private static void addJmh(ArrayNode array, double value) {
        if (Double.isFinite(value)) {
            array.add(value);
        } else {
            array.add("NaN");
        }
    }
}
