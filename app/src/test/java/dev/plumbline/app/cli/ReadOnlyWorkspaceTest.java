package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that nobody may write into: by its permissions, for root by the immutable attribute of the file system. */
class ReadOnlyWorkspaceTest {
    @TempDir
    Path temporary;

    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void nobodyWrites() throws IOException, InterruptedException {
        folder = Files.createDirectory(temporary.resolve("workspace"));
        assertThat(folder.toFile().setWritable(false)).isTrue();
        if (writable()) {
            attribute("+i");
        }
        assumeThat(writable())
                .as("this user writes into every folder, and the file system knows no immutable ones")
                .isFalse();
    }

    @AfterEach
    void writableAgain() throws IOException, InterruptedException {
        attribute("-i");
        assertThat(folder.toFile().setWritable(true)).isTrue();
    }

    private void attribute(String change) throws IOException, InterruptedException {
        try {
            new ProcessBuilder("chattr", change, folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            // Then the assumption says so.
            return;
        }
    }

    private boolean writable() throws IOException {
        try {
            Files.delete(Files.createFile(folder.resolve("probe")));
            return true;
        } catch (FileSystemException immutable) {
            return false;
        }
    }

    private int run(String... args) {
        return Cli.run(List.of(args), window -> 7, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aRunSaysThatNothingCanBeWrittenAndLeavesNothing() throws IOException {
        int code = run("-C", folder.toString(), "run", "readPass", "--jar", "../kernels/target", "-f", "1", "-i", "1");

        assertThat(code).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString())
                .contains(folder.toString(), "check its permissions")
                .doesNotContain("\tat ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void comparingFilesThereNeedsNoPermission() {
        assertThat(run(
                        "-C",
                        folder.toString(),
                        "compare",
                        "src/test/resources/cli/old.json",
                        "src/test/resources/cli/new.json"))
                .isZero();
    }
}
