package dev.plumbline.baseline;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Fact;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Mode;
import dev.plumbline.model.Platform;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The older single-file form: {@code {version, platform, cpu, timestamp, baselines{name: {mean_ns, std_dev_ns,
 * sample_size}}}}. It holds summaries only, so verdicts against it are weak and never "equivalent".
 */
public final class SummaryBaselines {
    private SummaryBaselines() {}

    /** @param platformId empty to make one of the file's own words */
    public record Import(String platformId, String by, String reason, Instant now) {}

    public static List<Baseline> read(Path file, Import how) {
        ObjectNode root;
        try {
            root = Json.parseObject(Files.readString(file), file.getFileName().toString());
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(file + " is no UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + "); check the name", e);
        }
        JsonNode values = root.path("baselines");
        if (!values.isObject() || values.isEmpty()) {
            throw PlumblineException.usage(
                    file.getFileName() + ": no object 'baselines' with values; is this the older form?");
        }
        Platform platform = platform(root, how);
        List<Baseline> baselines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : values.properties()) {
            baselines.add(baseline(platform, entry.getKey(), entry.getValue(), at(root, how), how, file));
        }
        return baselines;
    }

    private static Platform platform(ObjectNode root, Import how) {
        String named =
                how.platformId().isEmpty() ? "imported-" + root.path("platform").asString("unknown") : how.platformId();
        String id = named.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        String cpu = root.path("cpu").asString("");
        return new Platform(id, cpu.isEmpty() ? Environment.UNKNOWN : new Environment(Map.of(Fact.CPU, cpu)));
    }

    private static Instant at(ObjectNode root, Import how) {
        JsonNode timestamp = root.path("timestamp");
        if (timestamp.isNumber()) {
            return Instant.ofEpochSecond(timestamp.asLong());
        }
        try {
            return Instant.parse(timestamp.asString(""));
        } catch (DateTimeException e) {
            return how.now();
        }
    }

    private static Baseline baseline(Platform platform, String name, JsonNode node, Instant at, Import how, Path file) {
        double mean = number(node.path("mean_ns"), file, name + ".mean_ns");
        double deviation = number(node.path("std_dev_ns"), file, name + ".std_dev_ns");
        long size = node.path("sample_size").asLong(0);
        if (name.isBlank()) {
            throw PlumblineException.usage(file.getFileName() + ": a value has no name; name its benchmark");
        }
        if (!(mean > 0) || deviation < 0 || size < 1) {
            throw PlumblineException.usage(file.getFileName() + ", " + name
                    + ": mean_ns must be positive, std_dev_ns not negative, sample_size at least 1");
        }
        MetricValues metric = new MetricValues(
                Metric.primary("ns/op"), List.of(), new PublishedScore(mean, deviation, Double.NaN, size));
        Measurement measurement = new Measurement(
                Benchmark.of(name, Mode.AVERAGE_TIME),
                new Settings(0, 0, Duration.ZERO, 1, Duration.ZERO),
                List.of(metric));
        Acceptance acceptance = new Acceptance(
                how.by(), at, how.reason(), false, "", Revision.NONE, "summary only, weak", Double.NaN, Double.NaN, "");
        return new Baseline(platform, measurement, acceptance);
    }

    private static double number(JsonNode node, Path file, String field) {
        if (!node.isNumber()) {
            throw PlumblineException.usage(file.getFileName() + ", " + field + ": a number was expected");
        }
        return node.doubleValue();
    }

    /** Baselines of a platform in the older form: pooled mean and standard deviation in nanoseconds. */
    public static String write(String platformId, List<Baseline> baselines) {
        ObjectNode root = Json.object();
        root.put("version", "1.0").put("platform", platformId);
        Baseline newest = baselines.stream()
                .max(java.util.Comparator.comparing(
                        baseline -> baseline.acceptance().at()))
                .orElseThrow(() -> PlumblineException.usage(
                        "there are no baselines for " + platformId + "; see plumbline baseline list"));
        root.put("cpu", newest.platform().environment().get(Fact.CPU).orElse("unknown"));
        root.put("timestamp", newest.acceptance().at().toString());
        ObjectNode values = root.putObject("baselines");
        for (Baseline baseline : baselines) {
            ObjectNode node = values.putObject(
                    baseline.benchmark().key().replace("|avgt|1", "").replaceAll("\\|$", ""));
            MetricValues primary = baseline.measurement().primary();
            if (primary.isSummaryOnly()) {
                node.put("mean_ns", primary.published().mean());
                node.put("std_dev_ns", primary.published().standardDeviation());
                node.put("sample_size", primary.published().count());
            } else {
                put(node, primary);
            }
        }
        return Json.pretty(root);
    }

    private static void put(ObjectNode node, MetricValues primary) {
        MetricUnit unit = primary.metric().unit();
        double[] costs = primary.pooled().stream()
                .map(unit::toCost)
                .filter(Double::isFinite)
                .toArray();
        double mean = Arrays.stream(costs).average().orElse(Double.NaN);
        double variance = Arrays.stream(costs).map(x -> (x - mean) * (x - mean)).sum() / Math.max(1, costs.length - 1);
        Json.putNumber(node, "mean_ns", mean);
        Json.putNumber(node, "std_dev_ns", Math.sqrt(variance));
        node.put("sample_size", costs.length);
    }
}
