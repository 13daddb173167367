package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyStateCommandTest {
    private static final String FORK = CommandLineRun.input("fork.csv");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"text, steady-state.txt", "json, steady-state.json"})
    void printsWhereTheWarmupEnds(String format, String golden) throws IOException {
        CommandLineRun.of("steady-state", FORK, "--unit", "ns", "--format", format)
                .printsGolden(golden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "ms/op", "s"})
    void theQuickSearchFindsItToo(String unit) {
        CommandLineRun run = CommandLineRun.of("steady-state", FORK, "--unit", unit, "--quick", "--format", "json");
        assertThat(run.out()).contains("\"start\" : 59");
    }

    @Test
    void theUnitIsNeeded() {
        CommandLineRun run = CommandLineRun.of("steady-state", FORK);
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("--unit");
    }

    @Test
    void anUnknownUnitIsRefused() {
        CommandLineRun.of("steady-state", FORK, "--unit", "parsec").isRefused("write ns, us, ms, s or min");
    }

    @Test
    void aShortForkIsAGuessAndSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), "iteration,value\n0,5\n1,4\n2,4\n3,4\n");
        CommandLineRun run = CommandLineRun.of("steady-state", file.toString(), "--unit", "ns");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("fewer than 300 iterations");
    }

    @Test
    void anIterationWithoutATimeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), "iteration,value\n0,5\n1,NaN\n");
        CommandLineRun.of("steady-state", file.toString(), "--unit", "ns").isRefused("line 3: 'NaN' is no time");
    }
}
