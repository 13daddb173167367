package dev.plumbline.format.criterion;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The files of one run of one benchmark: {@code benchmark.json} says what it is, {@code sample.json} what was measured.
 * {@code raw.csv} holds the same samples again and {@code estimates.json} what was made of them, so neither is read
 * beside it.
 */
final class CriterionFolder {
    private static final Metric NANOS = Metric.primary("ns/op");
    /** A benchmark whose name the file does not hold, nor the folders around it. */
    private static final String UNNAMED = "unnamed benchmark of Criterion.rs";

    private CriterionFolder() {}

    static boolean isMeasured(Path folder) {
        return Files.exists(folder.resolve("sample.json")) || Files.exists(folder.resolve("estimates.json"));
    }

    static void read(ResultDraft draft, Path folder) {
        Path sample = folder.resolve("sample.json");
        if (Files.exists(sample)) {
            sample(draft, SourceFile.open(sample));
        } else {
            estimates(draft, SourceFile.open(folder.resolve("estimates.json")));
        }
    }

    /** Today {@code {sampling_mode, iters, times}}; once {@code [iters, times]}, with the mode before it or without. */
    static void sample(ResultDraft draft, SourceFile file) {
        JsonNode root = ResultDocument.read(file);
        JsonRequest sample =
                root.isArray() ? oldSample(root, file.name()) : JsonRequest.of(root, file.name(), "sample");
        double[] values = PerIteration.of(sample, "times", "iters");
        measured(draft, file).fork(NANOS, Fork.of(values));
    }

    private static JsonRequest oldSample(JsonNode root, String name) {
        int first = root.path(0).isString() ? 1 : 0;
        if (root.size() != first + 2) {
            throw PlumblineException.usage(name + ": two lists, iterations and times, were expected");
        }
        var sample = Json.object();
        sample.set("iters", root.get(first));
        sample.set("times", root.get(first + 1));
        return JsonRequest.of(sample, name, "sample");
    }

    /** Nothing but the estimates: mean and deviation, without a word of how many samples stand behind them. */
    static void estimates(ResultDraft draft, SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        MeasurementDraft measured = measured(draft, file);
        double mean = point(root, "mean", "Mean")
                .orElseThrow(() -> root.wrong("mean", "an estimate was expected, but the field is missing"));
        double deviation = point(root, "std_dev", "StdDev").orElse(Double.NaN);
        measured.summary(NANOS, new PublishedScore(mean, deviation, Double.NaN, 0));
        measured.caveat("estimates only: how many samples stand behind them is not in the file; name sample.json");
    }

    /** Files before 0.3.4 write {@code Mean} and {@code StdDev}. */
    private static Optional<Double> point(JsonRequest root, String field, String old) {
        return root.object(root.has(field) ? field : old).map(estimate -> estimate.measured("point_estimate"));
    }

    private static MeasurementDraft measured(ResultDraft draft, SourceFile file) {
        Path description = file.path().resolveSibling("benchmark.json");
        if (Files.exists(description)) {
            JsonRequest root = ResultDocument.readObject(SourceFile.open(description));
            String composed = Stream.of("group_id", "function_id", "value_str")
                    .flatMap(field -> root.optionalText(field).stream())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("/"));
            MeasurementDraft measured =
                    draft.benchmark(benchmark(root.optionalText("full_id").orElse(composed)));
            CriterionWork.ofDescription(root).ifPresent(measured::work);
            return measured;
        }
        return draft.benchmark(benchmark(folderName(file.path()).orElseGet(() -> {
            draft.leftOut("the name of the benchmark is lost: it stands in benchmark.json, which does not lie beside "
                    + file.name());
            return UNNAMED;
        })));
    }

    /** {@code <benchmark>/new/sample.json}: the folder above is called like the benchmark. */
    private static Optional<String> folderName(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path above = folder == null ? null : folder.getParent();
        boolean usual = folder != null
                && (folder.endsWith("new") || folder.endsWith("base"))
                && String.valueOf(file.getFileName()).matches("(sample|estimates)\\.json");
        return usual && above != null ? Optional.ofNullable(above.getFileName()).map(Path::toString) : Optional.empty();
    }

    /** @param fullId {@code group/function/value}, which Criterion.rs keeps unique */
    static Benchmark benchmark(String fullId) {
        return Benchmark.of(fullId.isBlank() ? UNNAMED : fullId, Mode.AVERAGE_TIME);
    }
}
