package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same result on both sides, so that only a check of the workspace can fail it. */
class GateSettingsTest {
    private static final String SAME = CommandLineRun.input("old.json");

    @TempDir
    private Path folder;

    private CommandLineRun check(String gate, String... format) throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), gate);
        return format.length == 0
                ? CommandLineRun.of("-C", folder.toString(), "check", "--results", SAME, "--against", SAME)
                : CommandLineRun.of(
                        "-C", folder.toString(), "check", "--results", SAME, "--against", SAME, format[0], format[1]);
    }

    @Test
    void aLimitThatIsBrokenFailsTheCheckAndItsNameIsSaid() throws IOException {
        CommandLineRun run = check("gate: {quick-enough: {check: at-most, fail: 1 ns}}");
        assertThat(run.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.out()).contains(", ✗ quick-enough", "quick-enough: the score is ", ": above 1 ns");
    }

    @Test
    void aLimitThatIsKeptPasses() throws IOException {
        CommandLineRun run = check("gate: {quick-enough: {check: at-most, fail: 1 min}}");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("as it should be").doesNotContain("✗");
    }

    @Test
    void aCheckOfAMetricThatNobodyMeasuresNeverPasses() throws IOException {
        CommandLineRun run = check("gate: {hits: {check: at-least, metric: hit.rate, warn: 20%}}");
        assertThat(run.code()).isEqualTo(ExitCodes.UNDECIDED);
        assertThat(run.out()).contains("the check 'hits' judged nothing: no benchmark that it means has hit.rate");
    }

    @Test
    void machinesReadWhatEachCheckFound() throws IOException {
        assertThat(check("gate: {quick-enough: {check: at-most, fail: 1 ns}}", "--format", "json")
                        .out())
                .contains("\"check\" : \"quick-enough\"", "\"severity\" : \"FAIL\"");
    }

    @Test
    void anExplanationSaysWhichCheckFails() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "gate: {quick-enough: {check: at-most, fail: 1 ns}}");
        assertThat(CommandLineRun.of("-C", folder.toString(), "explain", SAME, SAME)
                        .out())
                .contains("The check 'quick-enough' says: the score is ", "So plumbline check exits with 1");
    }

    @Test
    void aThresholdOnTheCommandLineLeavesTheOtherChecksInForce() throws IOException {
        assertThat(check("gate: {quick-enough: {check: at-most, fail: 1 ns}}", "--threshold", "50%")
                        .code())
                .isEqualTo(ExitCodes.FAILED);
    }

    @Test
    void aMistakeInTheSettingsIsOneSentenceWithItsLine() throws IOException {
        CommandLineRun run = check("gate:\n  hits: {check: atleast, warn: 20%}");
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("line 2", "'atleast' is no check; known are max-regression, at-most, at-least");
    }
}
