package dev.plumbline.format.google;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDocument;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Fact;
import java.util.List;

/**
 * Reads Google Benchmark's {@code --benchmark_format=json} ({@code src/json_reporter.cc}). Each repetition is a
 * replicate. Aggregates (mean, median, stddev, cv, BigO, RMS) are never samples; of a benchmark that wrote nothing else
 * they are read as its summary.
 */
public final class GoogleReader implements ResultReader {
    @Override
    public String formatName() {
        return "Google Benchmark JSON";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.has("context.library_build_type")
                || head.has("context.mhz_per_cpu")
                || head.has("benchmarks[].real_time", "benchmarks[].time_unit");
    }

    @Override
    public ResultSet read(SourceFile file) {
        JsonRequest root = ResultDocument.readObject(file);
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.REPETITION);
        root.object("context").ifPresent(context -> context(draft, context));
        List<GoogleEntry> entries = GoogleEntry.of(root.objects("benchmarks"));
        draft.each(entries, entry -> entry.addTo(draft, entries));
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
