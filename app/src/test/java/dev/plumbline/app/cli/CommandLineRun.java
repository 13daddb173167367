package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One command, run inside the test: what it printed and how it ended. */
record CommandLineRun(int code, String out, String err) {
    private static final Path GOLDEN = Path.of("src/test/resources/cli");

    static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(List.of(args), window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    static String input(String name) {
        return GOLDEN.resolve(name).toString();
    }

    /** Ended well, and printed what the golden file holds; {@code -Dgolden.update=true} writes it anew. */
    void printsGolden(String name) throws IOException {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, out);
        }
        assertThat(out).isEqualTo(Files.readString(file));
    }

    /** Wrong usage or unreadable input: nothing on stdout, one sentence. */
    void isRefused(String sentence) {
        assertThat(err).contains(sentence).doesNotContain("\tat ");
        assertThat(err.lines()).hasSize(1);
        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(out).isEmpty();
    }
}
