package dev.plumbline.baseline;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.format.summary.SummaryFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.MetricUnit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The older single-file form: {@code {version, platform, cpu, timestamp, baselines{name: {mean_ns, std_dev_ns,
 * sample_size}}}}. It holds summaries only, so verdicts against it are weak and never "equivalent".
 */
public final class SummaryBaselines {
    private SummaryBaselines() {}

    /** @param platformId empty to make one of the file's own words */
    public record Import(String platformId, String by, String reason, Instant now) {}

    public static List<Baseline> read(Path path, Import how) {
        SummaryFile file = SummaryFile.read(SourceFile.open(path));
        Platform platform = platform(file, how);
        Acceptance acceptance = new Acceptance(
                how.by(),
                file.timestamp().orElse(how.now()),
                how.reason(),
                false,
                "",
                Revision.NONE,
                "summary only, weak",
                Double.NaN,
                Double.NaN,
                "");
        return file.measurements().stream()
                .map(measurement -> new Baseline(platform, measurement, acceptance))
                .toList();
    }

    private static Platform platform(SummaryFile file, Import how) {
        String named = how.platformId().isEmpty() ? "imported-" + file.platform() : how.platformId();
        String id = named.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        return new Platform(
                id, file.cpu().isEmpty() ? Environment.UNKNOWN : new Environment(Map.of(Fact.CPU, file.cpu())));
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
            ObjectNode node = values.putObject(exportedName(baseline.benchmark()));
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

    /** What a benchmark is called in the older form: its name alone where parameters, mode and threads are the usual ones. */
    public static String exportedName(Benchmark benchmark) {
        return benchmark.key().replace("|avgt|1", "").replaceAll("\\|$", "");
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
