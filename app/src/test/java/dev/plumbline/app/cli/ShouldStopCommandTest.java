package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files hold five forks a side. */
class ShouldStopCommandTest {
    private static final String OLD = CommandLineRun.input("old.json");
    private static final String NEW = CommandLineRun.input("new.json");

    @ParameterizedTest
    @CsvSource({"text, should-stop.txt", "json, should-stop.json"})
    void saysWhichRowsHaveTheirAnswer(String format, String golden) throws IOException {
        CommandLineRun.of("should-stop", OLD, NEW, "--looks", "3,5,7,10,15", "--format", format)
                .printsGolden(golden);
    }

    @Test
    void betweenLooksItGoesOn() {
        CommandLineRun run = CommandLineRun.of("should-stop", OLD, NEW, "--looks", "3,6,9", "--format", "json");
        assertThat(run.out()).contains("\"continue\"").doesNotContain("\"regression\"");
    }

    @ParameterizedTest
    @CsvSource({"'5,3', rising numbers", "'0', rising numbers"})
    void looksThatDoNotRiseAreRefused(String looks, String sentence) {
        CommandLineRun.of("should-stop", OLD, NEW, "--looks", looks).isRefused(sentence);
    }

    @Test
    void looksThatAreNoNumbersAreWrongUsage() {
        assertThat(CommandLineRun.of("should-stop", OLD, NEW, "--looks", "soon").code())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void aMissingSideIsASentence() {
        CommandLineRun.of("should-stop", OLD, "nowhere.json").isRefused("nowhere.json does not exist");
    }
}
