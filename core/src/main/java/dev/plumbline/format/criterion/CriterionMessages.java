package dev.plumbline.format.criterion;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Mode;
import java.nio.file.Path;

/** {@code cargo criterion --message-format=json}: one JSON object a line, of which some are finished benchmarks. */
final class CriterionMessages {
    private CriterionMessages() {}

    static boolean recognises(String head) {
        return head.startsWith("{")
                && head.contains("\"reason\"")
                && (head.contains("\"benchmark-complete\"") || head.contains("\"group-complete\""));
    }

    static void read(ResultDraft draft, Path path) {
        SourceFile file = SourceFile.open(path);
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            if (!line.isBlank()) {
                String place = file.name() + " line " + number;
                message(draft, JsonRequest.of(Json.parseObject(line, place), place));
            }
        }
    }

    private static void message(ResultDraft draft, JsonRequest message) {
        if (!message.optionalText("reason").orElse("").equals("benchmark-complete")) {
            return;
        }
        double[] values = PerIteration.of(message, "measured_values", "iteration_count");
        String unit = message.optionalText("unit").orElse("ns") + "/op";
        draft.benchmark(Benchmark.of(message.nonBlank("id"), Mode.AVERAGE_TIME))
                .fork(Metric.primary(unit), Fork.of(values));
    }
}
