package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.analysis.OutputReader;
import dev.plumbline.tool.analysis.security.SecurityFinding;
import dev.plumbline.tool.analysis.security.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON that radon and bandit print; what is not as they print it is unknown. */
public final class AnalyserOutputJson implements OutputReader {
    @Override
    public OptionalDouble radonAverage(String output) {
        // {"file": [{"complexity": 3, …}]}, or {"file": {"error": …}}
        return object(output)
                .map(files -> files.valueStream()
                        .filter(JsonNode::isArray)
                        .flatMap(JsonNode::valueStream)
                        .mapToDouble(block -> block.path("complexity").doubleValue(Double.NaN))
                        .filter(Double::isFinite)
                        .average())
                .orElseGet(OptionalDouble::empty);
    }

    @Override
    public Optional<List<SecurityFinding>> banditFindings(String output) {
        return object(output)
                .filter(report -> report.path("errors").isEmpty()
                        && report.path("results").isArray())
                .map(report -> report.path("results")
                        .valueStream()
                        .map(AnalyserOutputJson::finding)
                        .toList());
    }

    private static SecurityFinding finding(JsonNode result) {
        String severity = result.path("issue_severity").stringValue("LOW");
        return new SecurityFinding(
                result.path("test_id").stringValue("?"),
                Arrays.stream(Severity.values())
                        .filter(known -> known.name().equals(severity))
                        .findFirst()
                        .orElse(Severity.LOW),
                result.path("line_number").intValue(1),
                result.path("issue_text").stringValue(""));
    }

    private static Optional<ObjectNode> object(String output) {
        try {
            return Optional.of(Json.parseObject(output, "the analyser's output"));
        } catch (PlumblineException e) {
            return Optional.empty();
        }
    }
}
