package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same result on both sides, so that only a budget can fail it. */
class BudgetTest {
    private static final String SAME = CommandLineRun.input("old.json");

    @TempDir
    private Path folder;

    private CommandLineRun check(String budget, String... more) throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), budget);
        String[] args = new String[7 + more.length];
        String[] usual = {"-C", folder.toString(), "check", "--results", SAME, "--against", SAME};
        System.arraycopy(usual, 0, args, 0, usual.length);
        System.arraycopy(more, 0, args, usual.length, more.length);
        return CommandLineRun.of(args);
    }

    @Test
    void withoutABudgetTheSameResultPasses() throws IOException {
        CommandLineRun run = check("");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("budget");
    }

    @Test
    void aProvenExcessFailsAndSaysByHowMuch() throws IOException {
        CommandLineRun run = check("budget: {'': 1 ns}");
        assertThat(run.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.out()).contains("OVER BUDGET").contains("over its budget of 1 ns (mean): ");
    }

    @Test
    void anExplanationSaysThatABudgetFailsTheCheck() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "budget: {'': 1 ns}");
        assertThat(CommandLineRun.of("-C", folder.toString(), "explain", SAME, SAME)
                        .out())
                .contains("It is over its budget of 1 ns (mean): ", "So plumbline check exits with 1, whatever")
                .doesNotContain("plumbline check passes");
    }

    @Test
    void aBudgetThatIsKeptIsSaid() throws IOException {
        CommandLineRun run = check("budget: {'': {floor: 1 min}}");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("within its budget of 1 min (floor)");
    }

    @Test
    void aBudgetThatCannotBeJudgedIsUndecidedUnderStrict() throws IOException {
        CommandLineRun run = check("budget: {'': {p99: 1 min}}", "--strict");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("? BUDGET").contains("a 99 % quantile needs 100 iterations a fork");
    }

    @Test
    void machinesReadTheBudgetOfEachRow() throws IOException {
        assertThat(check("budget: {'': 1 ns}", "--format", "json").out())
                .contains("\"statistic\" : \"mean\"")
                .contains("\"severity\" : \"FAIL\"");
    }
}
