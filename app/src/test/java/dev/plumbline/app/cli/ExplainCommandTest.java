package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two files with five forks a side: the verdicts of {@code compare}, in sentences. */
class ExplainCommandTest {
    private static final String OLD = CommandLineRun.input("old.json");
    private static final String NEW = CommandLineRun.input("new.json");

    @ParameterizedTest
    @CsvSource({"text, explain.txt", "json, explain.json"})
    void saysWhyEachRowHasItsVerdict(String format, String golden) throws IOException {
        CommandLineRun.of("explain", OLD, NEW, "--format", format).printsGolden(golden);
    }

    @Test
    void aSingleResultIsComparedWithTheBaselines(@TempDir Path empty) {
        CommandLineRun.of("-C", empty.toString(), "explain", NEW).isRefused("there is no baseline of ");
    }

    @Test
    void aRunThatDoesNotExistIsSaidToBeMissingEvenWhereThereAreNoBaselines(@TempDir Path empty) {
        CommandLineRun.of("-C", empty.toString(), "explain", "20260101-000000-abcd")
                .isRefused("20260101-000000-abcd");
    }

    @Test
    void moreThanTwoResultsAreWrongUsage() {
        assertThat(CommandLineRun.of("explain", OLD, NEW, NEW).code()).isEqualTo(ExitCodes.USAGE);
    }
}
