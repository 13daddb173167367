package dev.plumbline.format.hyperfine;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.FailedBenchmark;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.metric.Direction;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads hyperfine's {@code --export-json} ({@code src/benchmark/benchmark_result.rs}). Each timing is a process, hence a
 * replicate. User and system time are means without scatter and stay unread.
 */
public final class HyperfineReader implements ResultReader {
    @Override
    public String formatName() {
        return "hyperfine JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has("results[].command");
    }

    @Override
    public ResultSet read(SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.PROCESS_RUN);
        draft.each(root.objects("results"), result -> add(draft, result));
        return draft.build();
    }

    private static void add(ResultDraft draft, JsonRequest result) {
        MeasurementDraft measured = draft.entry(
                Benchmark.of(result.nonBlank("command"), result.textMap("parameters"), Mode.AVERAGE_TIME, 1));
        exitCodes(draft, measured.benchmark(), result);
        double[] times = result.measuredList("times");
        Metric metric = Metric.primary("s/op");
        if (times.length == 0) {
            double deviation = result.measured("stddev");
            measured.summary(metric, new PublishedScore(result.measured("mean"), deviation, Double.NaN, 0));
            measured.caveat("the file holds no single times (old or merged), nor how many there were");
            return;
        }
        Arrays.stream(times).forEach(time -> measured.value(metric, time));
        Metric memory = Metric.of("memory", "B", Direction.LESS);
        Arrays.stream(result.measuredList("memory_usage_byte")).forEach(bytes -> measured.value(memory, bytes));
    }

    /** A process that was killed has no code. A code may be how the program ends, if it ended like that before, too. */
    private static void exitCodes(ResultDraft draft, Benchmark benchmark, JsonRequest result) {
        List<JsonNode> codes = result.elements("exit_codes");
        long killed = codes.stream().filter(JsonNode::isNull).count();
        if (killed > 0) {
            draft.failed(FailedBenchmark.of(
                    benchmark, killed + " of " + codes.size() + " runs were killed: they have no exit code"));
            return;
        }
        String failed = codes.stream()
                .filter(code -> code.asInt(0) != 0)
                .map(JsonNode::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!failed.isEmpty()) {
            draft.failed(new FailedBenchmark(benchmark, "runs ended with exit code " + failed, true));
        }
    }
}
