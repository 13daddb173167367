package dev.plumbline.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.MeasuredChange;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.llm.Judges;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.analysis.Analysers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests and answers of the tool commands, with the field names that other programs rely on. */
class ToolJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/tool");
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
    private final Analysers analyser = Analysers.embedded();

    private static void assertGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private EvaluationCase read(String json) {
        return EvaluateRequestJson.read(JsonRequest.parse(json, "request"), analyser::analyse);
    }

    private static Evaluation byRules(EvaluationCase versions) {
        return new Judges(RulesJson.builtIn(), NOON).byRules(versions);
    }

    @Test
    void writesAnAnalysis() throws IOException {
        assertGolden(
                "analysis.json",
                AnalysisJson.write(analyser.analyse("def f(x):\n    \"Runs.\"\n    return eval(x)\n")));
    }

    @Test
    void writesNullForWhatIsUnknown() throws IOException {
        assertGolden("analysis-broken.json", AnalysisJson.write(analyser.analyse("def f(:\n")));
    }

    @Test
    void writesAnEvaluation() throws IOException {
        String request = """
                {
                  "old_metrics": {"execution_time_ms": 10, "memory_usage_kb": 1000, "timestamp": "t", "version": "1", "x": [1]},
                  "new_metrics": {"execution_time_ms": 15, "memory_usage_kb": 1100, "version": "2"},
                  "requirement_change": {"previous_requirement": "a", "new_requirement": "b", "change_summary": "safer"},
                  "old_code": "def f(x):\\n    return eval(x)\\n",
                  "new_code": "def f(x):\\n    return int(x)\\n",
                  "kind": "security",
                  "later": true
                }
                """;
        assertGolden("evaluation.json", EvaluationJson.write(byRules(read(request))));
    }

    @Test
    void writesTheMeasurementWhereThereIsOne() {
        EvaluationCase versions = read("{\"old_metrics\": {}, \"new_metrics\": {}}")
                .measuredAs(new MeasuredChange(Verdict.REGRESSION, .25, new Interval(.24, .26)));

        assertThat(EvaluationJson.write(byRules(versions)))
                .contains("\"execution_time_pct\" : 25.0", "\"verdict\" : \"regression\"", "\"low_pct\" : 24.0");
    }

    @Test
    void givesNoPercentageOfNothing() {
        String answer = EvaluationJson.write(
                byRules(
                        read(
                                "{\"old_metrics\": {\"execution_time_ms\": 0}, \"new_metrics\": {\"execution_time_ms\": 5, \"memory_usage_kb\": 9}}")));

        assertThat(answer).contains("\"execution_time_pct\" : null", "\"memory_pct\" : null", "\"REVIEW\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | request, old_metrics: an object was expected, but the field is missing",
                "{\"old_metrics\": 1} | request, old_metrics: an object was expected, not a number",
                "{\"old_metrics\": {}, \"new_metrics\": {\"execution_time_ms\": \"5\"}} | request, new_metrics.execution_time_ms: a number was expected, not a text",
                "{\"old_metrics\": {}, \"new_metrics\": {\"memory_usage_kb\": -5}} | request, new_metrics.memory_usage_kb: a number from 0 on was expected, not -5.0",
                "{\"old_metrics\": {}, \"new_metrics\": {}, \"requirement_change\": {\"feature_additions\": [\"a\", 1]}} | request, requirement_change.feature_additions[1]: a text was expected, not a number",
                "{\"old_metrics\": {}, \"new_metrics\": {}, \"kind\": \"miracle\"} | request, kind: feature, security, refactoring, bug_fix or optimisation was expected, not 'miracle'",
                "{\"old_metrics\": {}, \"new_metrics\": {}, \"new_code\": 5} | request, new_code: a text was expected, not a number",
            })
    void namesThePathOfWhatIsWrong(String request, String sentence) {
        assertThatThrownBy(() -> read(request))
                .isInstanceOf(PlumblineException.class)
                .hasMessage(sentence);
    }

    @Test
    void writesTheRulesAsItReadsThem() {
        assertThat(RulesJson.read(RulesJson.write(RulesJson.builtIn()))).isEqualTo(RulesJson.builtIn());
    }
}
