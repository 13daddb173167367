package dev.plumbline.format.criterion;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.metric.Work;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code group.throughput(…)} declares for an iteration: {@code {"Elements": 1000}} in {@code benchmark.json},
 * {@code 1000,elements} in {@code raw.csv}, {@code [{"per_iteration": 1000, "unit": "elements"}]} in messages.
 */
final class CriterionWork {
    private static final Map<String, String> UNITS = Map.of(
            "elements", "element",
            "bytes", "byte",
            "bytesdecimal", "byte",
            "bits", "bit");

    private CriterionWork() {}

    static Optional<Work> ofDescription(JsonRequest benchmark) {
        return benchmark
                .present("throughput")
                .filter(node -> node.isObject())
                .flatMap(node -> node.properties().stream()
                        .flatMap(entry -> of(entry.getKey(), entry.getValue().asDouble(Double.NaN)).stream())
                        .findFirst());
    }

    static Optional<Work> ofMessage(JsonRequest message) {
        List<JsonRequest> declared = message.objects("throughput");
        return declared.stream()
                .flatMap(one -> of(one.optionalText("unit").orElse(""), one.measured("per_iteration")).stream())
                .findFirst();
    }

    static Optional<Work> ofCells(String amount, String type) {
        try {
            return amount.isBlank() ? Optional.empty() : of(type, Double.parseDouble(amount));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Work> of(String type, double amount) {
        String unit = UNITS.get(type.toLowerCase(Locale.ROOT));
        return unit == null || !(amount > 0) ? Optional.empty() : Optional.of(new Work(unit, amount));
    }
}
