package dev.plumbline.format.summary;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.SourceDate;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Provenance;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The older single-file form of baselines: {@code {version, platform, cpu, timestamp, baselines{name: {mean_ns,
 * std_dev_ns, sample_size}}}}.
 *
 * @param platform the file's own word for it; {@code unknown} without one
 * @param cpu empty when unknown
 */
public record SummaryFile(String platform, String cpu, Optional<Instant> timestamp, List<Measurement> measurements) {
    static final String FORMAT = "single-file baselines";

    public SummaryFile {
        measurements = List.copyOf(measurements);
    }

    /** @throws PlumblineException with one sentence when it is no such file, or a value is impossible */
    public static SummaryFile read(SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        String name = file.name();
        JsonNode values = root.node().path("baselines");
        if (!values.isObject() || values.isEmpty()) {
            throw PlumblineException.usage(name + ": no object 'baselines' with values; is this the older form?");
        }
        List<Measurement> measurements = new ArrayList<>();
        values.properties().forEach(entry -> measurements.add(measurement(entry.getKey(), entry.getValue(), name)));
        return new SummaryFile(
                root.node().path("platform").asString("unknown"),
                root.node().path("cpu").asString(""),
                timestamp(root.node().path("timestamp")),
                measurements);
    }

    private static Optional<Instant> timestamp(JsonNode node) {
        return node.isNumber() ? SourceDate.ofMillis(node.doubleValue() * 1000) : SourceDate.of(node.asString(""));
    }

    private static Measurement measurement(String name, JsonNode node, String file) {
        double mean = number(node.path("mean_ns"), file, name + ".mean_ns");
        double deviation = number(node.path("std_dev_ns"), file, name + ".std_dev_ns");
        long size = node.path("sample_size").asLong(0);
        if (name.isBlank()) {
            throw PlumblineException.usage(file + ": a value has no name; name its benchmark");
        }
        if (!(mean > 0) || deviation < 0 || size < 1) {
            throw PlumblineException.usage(
                    file + ", " + name + ": mean_ns must be positive, std_dev_ns not negative, sample_size at least 1");
        }
        MetricValues metric = new MetricValues(
                Metric.primary("ns/op"), List.of(), new PublishedScore(mean, deviation, Double.NaN, size));
        return new Measurement(
                Benchmark.of(name, Mode.AVERAGE_TIME),
                new Settings(0, 0, Duration.ZERO, 1, Duration.ZERO),
                List.of(metric),
                new Provenance(FORMAT, Replication.SUMMARY, List.of()));
    }

    private static double number(JsonNode node, String file, String field) {
        if (!node.isNumber()) {
            throw PlumblineException.usage(file + ", " + field + ": a number was expected");
        }
        return node.doubleValue();
    }
}
