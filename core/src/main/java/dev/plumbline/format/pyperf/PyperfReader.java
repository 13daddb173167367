package dev.plumbline.format.pyperf;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads pyperf's JSON, plain or {@code .json.gz} ({@code doc/api.rst}, format version 1.0). Each run is a worker process
 * of its own, hence a replicate; a run without values only calibrated the loops. Metadata of a run stands over that of
 * its benchmark, and that over the suite's.
 */
public final class PyperfReader implements ResultReader {
    @Override
    public String formatName() {
        return "pyperf JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has("benchmarks[].runs") || head.has("metadata.perf_version");
    }

    @Override
    public ResultSet read(SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        String label = file.name();
        ResultDraft draft = new ResultDraft(label, formatName(), Replication.PROCESS_RUN);
        draft.each(root.objects("benchmarks"), benchmark -> benchmark(draft, root, benchmark));
        return draft.build();
    }

    private static void benchmark(ResultDraft draft, JsonRequest root, JsonRequest benchmark) {
        List<JsonRequest> runs = benchmark.objects("runs");
        JsonRequest first =
                runs.stream().filter(run -> run.has("values")).findFirst().orElse(benchmark);
        List<JsonRequest> levels = List.of(first, benchmark, root);
        String name = metadata(levels, "name").orElse("");
        if (name.isBlank()) {
            throw benchmark.wrong("metadata", "the name of the benchmark is missing; is this pyperf's JSON?");
        }
        MeasurementDraft measured = draft.entry(Benchmark.of(name, Mode.AVERAGE_TIME));
        Metric metric = new Metric(Metric.PRIMARY, unit(metadata(levels, "unit").orElse("second")));
        for (JsonRequest run : runs) {
            double[] values = run.measuredList("values");
            if (values.length > 0) {
                measured.fork(metric, new Fork(warmups(run), Values.of(values)));
            }
        }
        if (runs.stream().noneMatch(run -> run.has("values"))) {
            draft.leftOut(name + " is left out: it holds calibration runs only");
        }
        facts(draft, levels);
    }

    /** The three units of pyperf's documentation; what an integer counts it does not say. */
    private static MetricUnit unit(String unit) {
        return switch (unit) {
            case "second" -> MetricUnit.of("s/op");
            case "byte" -> MetricUnit.of("B", Direction.LESS);
            case "integer" -> MetricUnit.of("counts", Direction.NONE);
            default -> MetricUnit.of(unit);
        };
    }

    /** {@code [[loops, value], …]}; the value is that of one loop, as the measured ones are. */
    private static Values warmups(JsonRequest run) {
        List<Double> values = new ArrayList<>();
        for (JsonNode warmup : run.elements("warmups")) {
            JsonNode value = warmup.path(1);
            if (!value.isNumber()) {
                throw run.wrong("warmups[" + values.size() + "]", "a pair [loops, value] was expected");
            }
            values.add(value.doubleValue());
        }
        return Values.of(values);
    }

    private static void facts(ResultDraft draft, List<JsonRequest> levels) {
        metadata(levels, "cpu_model_name").ifPresent(cpu -> draft.fact(Fact.CPU, cpu));
        metadata(levels, "cpu_count").ifPresent(cores -> draft.fact(Fact.CORES, cores));
        metadata(levels, "platform").ifPresent(os -> draft.fact(Fact.OS, os));
        metadata(levels, "python_version").ifPresent(python -> draft.fact(Fact.RUNTIME, "Python " + python));
        metadata(levels, "date").ifPresent(draft::measuredAt);
    }

    private static Optional<String> metadata(List<JsonRequest> levels, String field) {
        return levels.stream()
                .flatMap(level -> Stream.ofNullable(level.textMap("metadata").get(field)))
                .findFirst();
    }
}
