package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tool generate} and {@code tool benchmark} as they are called. */
class ToolMeasureCommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String command, String request, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("request.json"), request);
        List<String> args = new ArrayList<>(List.of("tool", command, "--input", file.toString()));
        args.addAll(List.of(options));
        return Cli.run(args, window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aToolThatRunsEndsFine() throws IOException {
        int code = run(
                "benchmark",
                "{\"tool_id\":\"t\",\"tool_code\":\"def f(x):\\n    return x\",\"test_input\":{\"x\":null}}",
                "--forks",
                "2",
                "--allow-unsandboxed",
                "--format",
                "json");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("\"success\" : true", "\"forks\" : 2", "\"best_run\" : {");
    }

    @Test
    void aToolThatFailsStillPrintsItsAnswer() throws IOException {
        int code = run(
                "benchmark",
                "{\"tool_id\":\"t\",\"tool_code\":\"import nothing_here\"}",
                "--allow-unsandboxed",
                "--format",
                "json");
        assertThat(code).isEqualTo(ExitCodes.FAILED);
        assertThat(out.toString())
                .contains("\"success\" : false", "\"best_run\" : null", "\"error_kind\" : \"dependency\"");
    }

    @Test
    void textNamesTheFailureAndTheAdvice() throws IOException {
        run("benchmark", "{\"tool_id\":\"t\",\"tool_code\":\"def f(:\"}", "--allow-unsandboxed", "--format", "text");
        assertThat(out.toString()).contains("time     unknown", "run 1    failed: SyntaxError", "correct that line");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                     | the file ends in the middle
            []                                    | a JSON object was expected, not array
            {"tool_code":"x"}                     | request.json, tool_id: a text was expected, but the field is missing
            {"tool_id":"t","tool_code":["x"]}     | request.json, tool_code: a text was expected, not a list
            """)
    void aBadRequestIsToldInASentence(String request, String sentence) throws IOException {
        assertThat(run("benchmark", request)).isEqualTo(ExitCodes.USAGE);
        assertThat(run("generate", request)).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains(sentence);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aCountOfForksThatIsNoneIsWrongUsage() throws IOException {
        assertThat(run("benchmark", "{\"tool_id\":\"t\",\"tool_code\":\"x\"}", "--forks", "0"))
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void generateGivesTheScriptAsJsonOrAsItIs() throws IOException {
        String request = "{\"tool_id\":\"t\",\"tool_code\":\"def f():\\n    return 1\"}";
        assertThat(run("generate", request, "--format", "json")).isZero();
        assertThat(out.toString())
                .startsWith("{\n  \"tool_id\" : \"t\",\n  \"test_script\" : \"# Measures the tool 't'");
        out.getBuffer().setLength(0);
        assertThat(run("generate", request, "--format", "text")).isZero();
        assertThat(out.toString())
                .startsWith("# Measures the tool 't': python3 THIS_FILE\n")
                .contains("    return 1");
    }

    @Test
    void aSourceThatIsFarTooLongIsRefusedBeforeItIsRun() throws IOException {
        String request = "{\"tool_id\":\"t\",\"tool_code\":\"" + "#".repeat(1_000_001) + "\"}";
        assertThat(run("benchmark", request)).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString())
                .contains(
                        "request.json, tool_code: a source has at most 1,000,000 characters, but this one has 1,000,001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x = 1\\u0000  | the text holds a NUL character, the 6th; remove it
            x = '\\ud800' | the text holds half a character (a lone surrogate), the 6th
            """)
    void aCharacterThatNobodyCanKeepIsRefused(String code, String sentence) throws IOException {
        assertThat(run("benchmark", "{\"tool_id\":\"t\",\"tool_code\":\"" + code + "\"}"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("request.json, tool_code: " + sentence);
    }
}
