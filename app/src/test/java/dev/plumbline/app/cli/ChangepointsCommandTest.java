package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangepointsCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"text, changepoints.txt", "json, changepoints.json"})
    void printsTheChangesBetweenTheRows(String format, String golden) throws IOException {
        CommandLineRun.of("changepoints", CommandLineRun.input("series.csv"), "--format", format)
                .printsGolden(golden);
    }

    @Test
    void aLineThatIsNoNumberEndsWith64() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "index,value\n0,1\n1,soon\n");
        CommandLineRun.of("changepoints", CommandLineRun.input("series.csv"), file.toString())
                .isRefused("line 3: 'soon' is no number");
    }

    @Test
    void fewRunsAreSaidToBeFew() throws IOException {
        Path file = Files.writeString(folder.resolve("few.csv"), "index,value\n0,1\n1,9\n");
        assertThat(CommandLineRun.of("changepoints", file.toString()).out())
                .contains("2 runs, too few to tell (6 are needed)");
    }
}
