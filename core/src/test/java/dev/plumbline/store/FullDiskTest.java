package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system of a megabyte and a half that really is full; only where this user may mount one. */
class FullDiskTest {
    private static final int LARGE = 2_000_000;

    @TempDir
    Path disk;

    private Path file;

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    @BeforeEach
    void mount() throws InterruptedException {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk.toString()))
                .as("this user may mount nothing")
                .isZero();
        file = disk.resolve("history.db");
        Store.sqlite(file).tools().add(version("1.0.0", "pass"), List.of(), List.of());
    }

    @AfterEach
    void unmount() throws InterruptedException {
        run("umount", disk.toString());
    }

    private static ToolVersion version(String version, String source) {
        ToolVersion small = ToolRegistryTest.version("t", version, VersionState.ACCEPTED);
        return new ToolVersion(
                small.toolId(),
                version,
                source,
                small.requirement(),
                small.kind(),
                small.standing(),
                small.addedAt(),
                small.document());
    }

    @Test
    void whatDoesNotFitIsToldAndLeavesTheRestAsItWas() {
        Store store = Store.sqlite(file);
        assertThatThrownBy(() -> store.tools().add(version("1.1.0", "x".repeat(LARGE)), List.of(), List.of()))
                .hasMessage("there is no space left for " + file + "; free some, everything written before is kept");
        assertThat(store.tools().lineage("t").versions())
                .singleElement()
                .extracting(ToolVersion::source)
                .isEqualTo("pass");
    }

    @Test
    void aDiskWithoutAByteIsToldAndTheRegistryIsThereOnceThereIsRoom() throws IOException {
        Path filling = disk.resolve("filling");
        try (var out = Files.newOutputStream(filling)) {
            assertThatThrownBy(() -> {
                        while (true) {
                            out.write(new byte[4096]);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        Store full = Store.sqlite(file);
        assertThat(full.tools().lineage("t").versions()).as("reading goes on").hasSize(1);
        assertThatThrownBy(() -> full.tools().add(version("1.1.0", "pass"), List.of(), List.of()))
                .hasMessageStartingWith(file + " cannot be written");
        Files.delete(filling);
        assertThat(Store.sqlite(file).tools().lineage("t").versions()).hasSize(1);
    }
}
