package dev.plumbline.format.criterion;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Mode;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The files of one benchmark: {@code benchmark.json} says what it is, {@code sample.json} what was measured. */
final class CriterionFolder {
    private static final Metric NANOS = Metric.primary("ns/op");

    private CriterionFolder() {}

    static boolean isMeasured(Path folder) {
        return Files.exists(folder.resolve("sample.json")) || Files.exists(folder.resolve("estimates.json"));
    }

    static void read(ResultDraft draft, Path folder) {
        Path sample = folder.resolve("sample.json");
        if (Files.exists(sample)) {
            sample(draft, sample);
        } else {
            estimates(draft, folder.resolve("estimates.json"));
        }
    }

    /** Today {@code {sampling_mode, iters, times}}; once {@code [iters, times]}, with the mode before it or without. */
    static void sample(ResultDraft draft, Path file) {
        String name = String.valueOf(file.getFileName());
        JsonNode root = ResultDocument.read(file);
        JsonRequest sample = root.isArray() ? oldSample(root, name) : JsonRequest.of(root, name, "sample");
        double[] values = PerIteration.of(sample, "times", "iters");
        draft.benchmark(benchmark(file)).fork(NANOS, Fork.of(values));
    }

    private static JsonRequest oldSample(JsonNode root, String name) {
        int first = root.path(0).isString() ? 1 : 0;
        if (root.size() != first + 2) {
            throw PlumblineException.usage(name + ": two lists, iterations and times, were expected");
        }
        var sample = dev.plumbline.format.json.Json.object();
        sample.set("iters", root.get(first));
        sample.set("times", root.get(first + 1));
        return JsonRequest.of(sample, name, "sample");
    }

    /** Nothing but the estimates: mean and deviation, without a word of how many samples stand behind them. */
    static void estimates(ResultDraft draft, Path file) {
        JsonRequest root = ResultDocument.readObject(file);
        MeasurementDraft measured = draft.benchmark(benchmark(file));
        measured.summary(NANOS, new PublishedScore(point(root, "mean"), point(root, "std_dev"), Double.NaN, 0));
        measured.caveat("estimates only: how many samples stand behind them is not in the file; name sample.json");
    }

    /** Old files write {@code Mean} and {@code StdDev}. */
    private static double point(JsonRequest root, String field) {
        String old = field.equals("mean") ? "Mean" : "StdDev";
        return root.object(root.has(field) ? field : old)
                .map(estimate -> estimate.measured("point_estimate"))
                .orElseThrow(() -> root.wrong(field, "an estimate was expected, but the field is missing"));
    }

    private static Benchmark benchmark(Path file) {
        Path description = file.resolveSibling("benchmark.json");
        if (Files.exists(description)) {
            JsonRequest root = ResultDocument.readObject(description);
            return benchmark(
                    root.nonBlank("group_id"),
                    root.optionalText("function_id").orElse(""),
                    root.optionalText("value_str").orElse(""));
        }
        Path folder = file.toAbsolutePath().getParent();
        Path above = folder == null ? null : folder.endsWith("new") ? folder.getParent() : folder;
        Path name = above == null ? null : above.getFileName();
        return benchmark(name == null ? "criterion" : name.toString(), "", "");
    }

    static Benchmark benchmark(String group, String function, String value) {
        TreeMap<String, String> params = new TreeMap<>();
        if (!value.isEmpty()) {
            params.put("value", value);
        }
        String name = function.isEmpty() ? group : group + "/" + function;
        return new Benchmark(name.isBlank() ? "criterion" : name, params, Mode.AVERAGE_TIME, 1);
    }
}
