package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What compare, check and import do with the files of other harnesses; the inputs are those of the readers' tests. */
class ForeignFormatsTest {
    private static final Path INPUTS = Path.of("../core/src/test/resources/format");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cli.run(List.of(args), window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS)) {
            return files.filter(file -> file.toString().endsWith(".in"))
                    .sorted()
                    .toList();
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String go(String... times) {
        StringBuilder text = new StringBuilder("goos: linux\n");
        for (String time : times) {
            text.append("BenchmarkX/size=8-4 \t 100\t ").append(time).append(" ns/op\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everyFormatComparedWithItselfGivesRowsAndNoProvenChange(Path input) {
        assertThat(run("compare", input.toString(), input.toString(), "--format", "json"))
                .isZero();
        assertThat(out.toString())
                .contains("\"verdict\"", "\"caveats\"")
                .doesNotContain("REGRESSION", "IMPROVEMENT", "INCOMPATIBLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "google/repetitions.in|a fork here is one repetition; repetitions share a process",
                "google/repetitions.in|the benchmark library was built as debug",
                "gobench/count3.in|the metric widgets/op gets no verdict",
                "pyperf/suite.in|a fork here is one process run of the harness",
                "hyperfine/old-and-failed.in|on both sides runs ended with exit code",
                "pytest/rounds.in|rounds of one file share a process",
                "criterion/linear.in|samples of one run share a process",
                "benchmarkdotnet/brief.in|does not tell launches apart",
                "githubaction/array.in|one value without scatter",
                "monitoring/result.in|summary only, weak"
            })
    void whatAFormatCannotTellIsACaveat(String input, String caveat) {
        String file = INPUTS.resolve(input).toString();
        assertThat(run("compare", file, file, "--format", "json")).isZero();
        assertThat(out.toString()).contains(caveat);
    }

    @Test
    void anotherHarnessIsJudgedByTheSameRules() throws IOException {
        String old = write("old.txt", go("100", "101", "100.5", "100.2", "100.8"));
        String now = write("new.txt", go("120", "121", "120.5", "120.2", "120.8"));
        assertThat(run("compare", old, now, "--format", "json")).isZero();
        assertThat(out.toString()).contains("\"verdict\" : \"REGRESSION\"", "\"size\" : \"8\"", "\"threads\" : 4");
    }

    @Test
    void differentFormatsDoNotPair() {
        String google = INPUTS.resolve("google/repetitions.in").toString();
        String pyperf = INPUTS.resolve("pyperf/suite.in").toString();
        assertThat(run("compare", google, pyperf)).isZero();
        assertThat(out.toString()).contains("removed: BM_O", "added: sum");
    }

    @Test
    void checkJudgesAFileAndEndsInItsExitCode() throws IOException {
        String old = write("old.txt", go("100", "101", "100.5", "100.2", "100.8"));
        String now = write("new.txt", go("120", "121", "120.5", "120.2", "120.8"));
        String workspace = folder.toString();
        assertThat(run("-C", workspace, "check", "--results", now, "--against", old))
                .isEqualTo(1);
        assertThat(run("-C", workspace, "check", "--results", old, "--against", old))
                .isZero();
        assertThat(run("-C", workspace, "check", "--results", old, "--against", old, "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("a flagged row was not measured again", "a fork here is one repetition");
    }

    @Test
    void checkOfAFileAgainstNoBaselineIsAnError() throws IOException {
        String now = write("new.txt", go("120"));
        assertThat(run("-C", folder.toString(), "check", "--results", now)).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("there is no baseline of ");
    }

    @Test
    void importTakesInTheGoodFilesNamesTheBadOneAndEnds64() throws IOException {
        String workspace = Files.createDirectories(folder.resolve("w")).toString();
        String good = write("good.txt", go("100"));
        String bad = write("bad.json", "{\"context\":{\"library_build_type\":");
        assertThat(run("-C", workspace, "import", good, bad)).isEqualTo(ExitCodes.USAGE);
        assertThat(out.toString())
                .contains("good.txt · Go benchmark text", "1 run imported, 0 already there, 1 skipped");
        assertThat(err.toString()).contains("skipped").contains("bad.json").contains("the file ends in the middle");
        assertThat(run("-C", workspace, "import", good)).isZero();
        assertThat(out.toString()).contains("already there: ");
    }

    @Test
    void importSaysAsJsonWhatItDid() throws IOException {
        String workspace = Files.createDirectories(folder.resolve("w")).toString();
        String good = write("good.txt", go("100"));
        assertThat(run("-C", workspace, "import", good, "--dry-run", "--format", "json"))
                .isZero();
        assertThat(out.toString())
                .contains("\"dryRun\" : true", "\"format\" : \"Go benchmark text\"", "\"new\" : true")
                .contains("\"replication\" : [ \"repetition\" ]", "\"skipped\" : [ ]");
    }

    @Test
    void anImportedRunIsComparedByItsId() throws IOException {
        String workspace = Files.createDirectories(folder.resolve("w")).toString();
        String good = write("good.txt", go("100", "101", "102"));
        run("-C", workspace, "import", good);
        String id = out.toString().split(" ", 2)[0];
        assertThat(run("-C", workspace, "compare", id, good, "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("a fork here is one repetition", "\"old\" : 100.9");
    }
}
