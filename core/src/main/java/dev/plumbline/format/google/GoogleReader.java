package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.model.Fact;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads Google Benchmark's {@code --benchmark_format=json} ({@code src/json_reporter.cc}). Each repetition is a
 * replicate; aggregates (mean, median, stddev, cv, BigO, RMS) are never samples.
 */
public final class GoogleReader implements ResultReader {
    @Override
    public String formatName() {
        return "Google Benchmark JSON";
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith("{")
                && (head.contains("\"library_build_type\"")
                        || head.contains("\"mhz_per_cpu\"")
                        || (head.contains("\"real_time\"") && head.contains("\"time_unit\"")));
    }

    @Override
    public ResultSet read(Path file) {
        JsonRequest root = ResultDocument.readObject(file);
        ResultDraft draft = new ResultDraft(String.valueOf(file.getFileName()), formatName(), Replication.REPETITION);
        root.object("context").ifPresent(context -> context(draft, context));
        List<JsonRequest> entries = root.objects("benchmarks");
        boolean anySample = entries.stream().anyMatch(GoogleEntry::isSample);
        for (JsonRequest entry : entries) {
            if (GoogleEntry.isSample(entry)) {
                GoogleEntry.addSample(draft, entry);
            } else if (!anySample) {
                GoogleEntry.addSummary(draft, entry, entries);
            }
        }
        return draft.build();
    }

    private static void context(ResultDraft draft, JsonRequest context) {
        draft.fact(Fact.CORES, context.present("num_cpus").map(Object::toString).orElse(""));
        if (context.optionalText("library_build_type").orElse("").equals("debug")) {
            draft.caveat("the benchmark library was built as debug, which may slow everything down");
        }
        if (context.present("cpu_scaling_enabled")
                .map(flag -> flag.asBoolean(false))
                .orElse(false)) {
            draft.caveat("CPU frequency scaling was enabled, so the clock moved while it measured");
        }
        context.optionalText("date").ifPresent(draft::measuredAt);
    }
}
