package dev.plumbline.format.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.measure.BenchListener;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.measure.Harness;
import dev.plumbline.tool.measure.ToolBench;
import dev.plumbline.tool.measure.ToolSubject;
import dev.plumbline.tool.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Requests and answers of tool benchmark and tool generate. */
class BenchmarkJsonTest {
    @TempDir
    Path folder;

    private static ToolSubject read(String json) {
        return BenchmarkRequestJson.read(JsonRequest.parse(json, "request"));
    }

    @Test
    void readsWhatIsThereAndIgnoresTheRest() {
        ToolSubject subject = read(
                "{\"tool_id\":\"t\",\"tool_code\":\"x\",\"test_input\":null,\"mock_responses\":{\"http\":1},\"extra\":[]}");
        assertThat(subject.inputJson()).hasValue("null");
        assertThat(subject.responsesJson()).hasValue("{\"http\":1}");
        assertThat(subject.function()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"tool_code":"x"}                                     | request, tool_id: a text was expected, but the field is missing
            {"tool_id":"t"}                                       | request, tool_code: a text was expected, but the field is missing
            {"tool_id":"t","tool_code":1}                         | request, tool_code: a text was expected, not a number
            {"tool_id":"t","tool_code":"x","mock_responses":[]}   | request, mock_responses: an object was expected, not a list
            {"tool_id":"t","tool_code":"x","function":{}}         | request, function: a text was expected, not an object
            """)
    void complainsWithThePath(String json, String sentence) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(PlumblineException.class)
                .hasMessage(sentence);
    }

    @Test
    void whatIsUnknownIsNull() {
        JsonNode answer = BenchmarkJson.node(new ToolBench(Sandbox.find(true), BenchPlan.DEFAULT, BenchListener.SILENT)
                .measure(ToolSubject.of("t", "def f(")));
        assertThat(answer.get("success").booleanValue()).isFalse();
        assertThat(answer.get("best_run").isNull()).isTrue();
        assertThat(answer.at("/all_runs/2/execution_time_ms").isNull()).isTrue();
        assertThat(answer.at("/all_runs/2/memory_usage_kb").isNull()).isTrue();
        assertThat(answer.at("/all_runs/2/error_kind").stringValue()).isEqualTo("syntax");
        assertThat(answer.at("/measurement/median").isNull()).isTrue();
        assertThat(answer.at("/measurement/interval").isNull()).isTrue();
        assertThat(answer.at("/measurement/peak_traced_kb").isNull()).isTrue();
        assertThat(answer.at("/measurement/forks").intValue()).isZero();
    }

    @Test
    void failedForksAreCountedInWholeNumbers() {
        JsonNode answer = BenchmarkJson.node(new ToolBench(Sandbox.find(true), BenchPlan.DEFAULT, BenchListener.SILENT)
                .measure(ToolSubject.of("t", "def f():\n    return 1\n")));
        assertThat(answer.at("/measurement/failed_forks").toString()).isEqualTo("0");
    }

    @Test
    void theScriptRunsAloneAndPrintsTheSameFields() throws IOException {
        ToolSubject subject = ToolSubject.of(
                        "é\"t",
                        "import requests\ndef f(text, flag):\n    '''doc \\n \"\"\" '''\n    return requests.get(text).json()")
                .withInput("{\"text\": \"http://é/🎉\", \"flag\": null}");
        Path script = Files.writeString(folder.resolve("alone.py"), Harness.script(subject));
        Process python = new ProcessBuilder("python3", script.toString())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode alone =
                Json.parse(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8), "the script");
        JsonNode ours = BenchmarkJson.node(
                new ToolBench(Sandbox.find(true), BenchPlan.DEFAULT, BenchListener.SILENT).measure(subject));
        assertThat(alone.get("success").booleanValue()).isTrue();
        assertThat(alone.get("tool_id").stringValue()).isEqualTo("é\"t");
        assertThat(alone.at("/best_run/calls_to_mocked_tools")).isEqualTo(ours.at("/best_run/calls_to_mocked_tools"));
        assertThat(alone.at("/measurement").propertyNames())
                .containsExactlyElementsOf(ours.at("/measurement").propertyNames());
        assertThat(alone.at("/all_runs/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ours.at("/all_runs/0").propertyNames());
        assertThat(alone.at("/all_runs").size()).isEqualTo(3);
    }

    @Test
    void generatedAnswersHoldTheScript() {
        ToolSubject subject = ToolSubject.of("t", "def f(): pass");
        JsonNode answer = Json.parse(GenerateJson.write(subject), "answer");
        assertThat(answer.get("test_script").stringValue()).isEqualTo(Harness.script(subject));
        assertThat(answer.get("tool_id").stringValue()).isEqualTo("t");
    }
}
