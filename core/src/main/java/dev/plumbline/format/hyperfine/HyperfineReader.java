package dev.plumbline.format.hyperfine;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Mode;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.nio.file.Path;
import java.util.Arrays;

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
    public boolean recognises(String head) {
        return head.startsWith("{") && head.contains("\"results\"") && head.contains("\"command\"");
    }

    @Override
    public ResultSet read(Path file) {
        JsonRequest root = ResultDocument.readObject(file);
        ResultDraft draft = new ResultDraft(String.valueOf(file.getFileName()), formatName(), Replication.PROCESS_RUN);
        root.objects("results").forEach(result -> add(draft, result));
        return draft.build();
    }

    private static void add(ResultDraft draft, JsonRequest result) {
        MeasurementDraft measured = draft.benchmark(
                Benchmark.of(result.nonBlank("command"), result.textMap("parameters"), Mode.AVERAGE_TIME, 1));
        double[] times = result.measuredList("times");
        Metric metric = Metric.primary("s/op");
        if (times.length == 0) {
            double deviation = result.measured("stddev");
            measured.summary(metric, new PublishedScore(result.measured("mean"), deviation, Double.NaN, 0));
            measured.caveat("the file holds no single times (old or merged), nor how many there were");
            return;
        }
        Arrays.stream(times).forEach(time -> measured.value(metric, time));
        Metric memory = Metric.secondary("memory", "B");
        Arrays.stream(result.measuredList("memory_usage_byte")).forEach(bytes -> measured.value(memory, bytes));
        long failed = result.elements("exit_codes").stream()
                .filter(code -> code.asInt(0) != 0)
                .count();
        if (failed > 0) {
            measured.caveat(failed + " of " + times.length + " runs ended with an exit code other than 0");
        }
    }
}
