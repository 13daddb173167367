package dev.plumbline.format.criterion;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Metric;

/** {@code cargo criterion --message-format=json}: one JSON object a line, of which some are finished benchmarks. */
final class CriterionMessages {
    private CriterionMessages() {}

    static boolean recognises(FileHead head) {
        boolean message = head.has("reason") && (head.has("id") || head.has("group_name"));
        return message || head.has("reason", "report_directory");
    }

    static void read(ResultDraft draft, SourceFile file) {
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
        MeasurementDraft measured = draft.entry(CriterionFolder.benchmark(message.nonBlank("id")));
        measured.fork(Metric.primary(unit), Fork.of(values));
        CriterionWork.ofMessage(message).ifPresent(measured::work);
    }
}
