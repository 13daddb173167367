package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool commands from end to end, without a model. */
class ToolCommandsTest {
    private static final String VERSIONS = """
            {"old_metrics": {"execution_time_ms": 10, "memory_usage_kb": 1000},
             "new_metrics": {"execution_time_ms": 12.5, "memory_usage_kb": 1000},
             "requirement_change": {"feature_additions": ["csv", "yaml"]},
             "old_code": "def f(x):\\n    return x\\n", "new_code": "def f(x):\\n    return x + 1\\n"}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cli.run(List.of(args), window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("request.json"), text).toString();
    }

    @Test
    void analyzeAnswersInJson() throws IOException {
        assertThat(run("tool", "analyze", "--input", file("{\"code\": \"eval(1)\"}"), "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"success\" : true", "\"total_issues\" : 1", "\"grade\" : \"A\"");
    }

    @Test
    void analyzeSpeaksToAPerson() throws IOException {
        assertThat(run("tool", "analyze", "--input", file("{\"code\": \"def f(:\"}"), "--format", "text"))
                .isZero();
        assertThat(out.toString())
                .contains("syntax      no valid Python, line 1: invalid syntax  [plumbline 1]")
                .contains("complexity  unknown  [plumbline 1]");
    }

    @Test
    void evaluateEndsFineWhateverItAdvises() throws IOException {
        assertThat(run("tool", "evaluate", "--input", file(VERSIONS), "--evaluator", "rules", "--format", "json"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "\"recommendation\" : \"REVIEW\"",
                        "\"evaluator\" : \"rules\"",
                        "\"execution_time_pct\" : 25.0");
    }

    @Test
    void findingsThatWereHandedInCountBesideThoseOfTheCode() throws IOException {
        String more = VERSIONS.replace("1000}", "1000, \"security_issues\": 0}")
                .replace(
                        "12.5, \"memory_usage_kb\": 1000, \"security_issues\": 0",
                        "5, \"memory_usage_kb\": 1000, \"security_issues\": 4");
        assertThat(run("tool", "evaluate", "--input", file(more), "--evaluator", "rules", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"recommendation\" : \"REJECT\"", "cap_security");
    }

    @Test
    void aChangeThatIsNoNumberIsUnknown() throws IOException {
        String huge = VERSIONS.replace("\"execution_time_ms\": 10,", "\"execution_time_ms\": 1e-308,")
                .replace("12.5", "1e308");
        assertThat(run("tool", "evaluate", "--input", file(huge), "--evaluator", "rules", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"execution_time_pct\" : null");
    }

    @Test
    void evaluateSaysWhyNoModelJudged() throws IOException {
        String[] command = {
            "tool", "evaluate", "--input", file(VERSIONS), "--llm-url", "http://127.0.0.1:1", "--format", "text"
        };
        assertThat(run(command)).isZero();
        assertThat(out.toString())
                .contains("by rules")
                .contains("no language model is reachable at http://127.0.0.1:1; start it with 'ollama serve'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze", "evaluate"})
    void aBadRequestIsWrongUsage(String command) throws IOException {
        assertThat(run("tool", command, "--input", file("{\"code\": 1, "))).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("request.json");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anEvaluatorThatIsNoneIsWrongUsage() {
        assertThat(run("tool", "evaluate", "--evaluator", "oracle")).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void rulesPrintsTheTable() {
        assertThat(run("tool", "rules", "--format", "text")).isZero();
        assertThat(out.toString()).contains("| base | by the proven slow-down, in percent | 0 → 95, 10 → 80");
    }

    @Test
    void aRegistryThatCannotBeReachedRejectsNothing() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "database: postgresql://localhost:1/plumbline\n");
        assertThat(run("-C", folder.toString(), "review", "status", "json_parser@1.1.0"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("is the server running and reachable?");
    }
}
