package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.measure.RunCommand;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, sentences and golden output of commands that need no fork. */
class CliTest {
    private static final Path GOLDEN = Path.of("src/test/resources/cli");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(usual);
    }

    private int run(String... args) {
        return Cli.run(List.of(args), window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static String input(String name) {
        return GOLDEN.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({"text, compare.txt", "json, compare.json.out", "markdown, compare.md", "csv, compare.csv"})
    void comparePrintsWhatIsExpected(String format, String golden) throws IOException {
        assertThat(run("compare", input("old.json"), input("new.json"), "--format", format))
                .isZero();
        assertGolden(golden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG"})
    void theLocaleOfTheMachineChangesNothing(String locale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(run("compare", input("old.json"), input("new.json"))).isZero();
        assertGolden("compare.txt");
    }

    private void assertGolden(String name) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, out.toString());
        }
        assertThat(out.toString()).isEqualTo(Files.readString(file));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run()).isEqualTo(7);
        assertThat(run("-C", folder.toString())).isEqualTo(7);
    }

    @Test
    void whatStopsTheBareWindowIsASentence() {
        int code = Cli.open(
                window -> {
                    throw PlumblineException.usage("no display was found");
                },
                new PrintWriter(err, true));

        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).isEqualToIgnoringNewLines("plumbline: no display was found");
    }

    @Test
    void aCommandThatNeedsMoreMemoryThanThereIsEndsInASentence() {
        int code = Cli.run(
                List.of(),
                window -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));

        assertThat(code).isEqualTo(ExitCodes.INTERNAL);
        assertThat(err.toString())
                .startsWith("plumbline: the memory was not enough (Java heap space, at most ")
                .contains("-Xmx")
                .doesNotContain("\tat ");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare --alpha 2 x y | alpha must lie between 0 and 1",
                "compare --target 0 x y | must be positive",
                "check --confirm=-1 | a row is measured again 0 times or more",
                "run --jar ../kernels/target --param nosuch=3 | has a parameter 'nosuch'",
                "frobnicate               | Unmatched argument",
                "compare one              | requires at least 2 values",
                "compare a.json b.json    | no file",
                "compare x y --alpha lots | Invalid value",
                "run --param              | Missing required parameter",
                "runs show nothing        | nothing was measured here yet",
                "baseline accept last --reason why | nothing was measured here yet",
                "baseline capture         | a baseline needs a reason",
                "export                   | Missing required parameter"
            })
    void wrongUsageEndsWith64AndASentence(String line, String sentence) {
        List<String> args = new java.util.ArrayList<>(List.of("-C", folder.toString()));
        args.addAll(List.of(line.strip().split(" +")));
        int code = run(args.toArray(String[]::new));
        assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anEmptyWorkspaceListsNoRuns() {
        assertThat(run("runs", "--format", "json", "-C", folder.toString())).isZero();
        assertThat(out.toString().replaceAll("\\s", "")).isEqualTo("{\"runs\":[]}");
        assertThat(folder.resolve(".plumbline")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "run --wait decay, 10min, decay",
        "run --wait 90s decay, 90s, decay",
        "run --wait=2s decay, 2s, decay",
        "run decay --wait, 10min, decay"
    })
    void waitTakesTheNextWordOnlyWhenItIsATime(String line, String time, String pattern) {
        picocli.CommandLine.ParseResult parsed =
                Cli.commandLine(window -> 7).parseArgs(line.split(" ")).subcommand();
        RunCommand command = (RunCommand) parsed.commandSpec().userObject();
        assertThat(command.wait.time).isEqualTo(WaitOption.duration(time));
        assertThat(command.patterns).containsExactly(pattern);
    }

    @Test
    void aStackTraceNeedsDebug() {
        assertThat(run("compare", "a.json", "b.json", "--debug")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void settingsWithATypingMistakeAreRefused() throws IOException {
        Files.writeString(folder.resolve("plumbline.yaml"), "treshold: 5%\n");
        assertThat(run("baseline", "export", "-C", folder.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("unknown key 'treshold'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --dry-run", "check", "baseline capture", "calibrate"})
    void aTimeToWaitThatIsNoTimeIsRefusedAlsoWhereNothingWouldBeMeasured(String command) {
        List<String> words = new java.util.ArrayList<>(List.of(command.split(" ", -1)));
        words.add("--wait=xyz");
        CommandLineRun run = CommandLineRun.of(words.toArray(new String[0]));
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("'xyz' is no time; write 90s or 10min");
        assertThat(run.out()).isEmpty();
    }
}
