package dev.plumbline.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.run.EventLog;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of a workspace with bytes turned over, zeroed, cut off or doubled: each is read, or refused in a sentence; never
 * is there any other exception, and never a wrong run without a word.
 */
@Tag("slow")
class MutatedBytesTest {
    private static final int MUTATIONS = 300;

    private final Random random = new Random(15);

    @TempDir
    Path folder;

    private Path workspace;

    private enum Outcome {
        READ,
        REFUSED
    }

    @BeforeEach
    void aWorkspace() throws IOException {
        workspace = Files.createDirectories(folder.resolve("workspace"));
        Project project = Project.at(workspace);
        for (int number = 1; number <= 20; number++) {
            project.history().save(Material.run(number));
        }
        project.baselines().writeAll(Material.baselines(1));
        Files.writeString(workspace.resolve("plumbline.yaml"), "threshold: 2 %\nplatform:\n  label: bench\n");
    }

    private byte[] mutated(byte[] bytes) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(changed.length);
        int length = Math.min(changed.length - at, 1 + random.nextInt(64));
        switch (random.nextInt(4)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(changed, at, at + length, (byte) 0);
            case 2 -> {
                return Arrays.copyOf(changed, at);
            }
            default -> System.arraycopy(changed, at, changed, random.nextInt(changed.length - length + 1), length);
        }
        return changed;
    }

    /** Reads a thing as somebody would who opens the workspace. */
    @FunctionalInterface
    private interface Reading {
        void read(Project project) throws IOException;
    }

    private Map<Outcome, Integer> outcomes(Path file, Reading reading) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int i = 0; i < MUTATIONS; i++) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
            Files.write(file, mutated(whole));
            outcomes.merge(outcome(reading), 1, Integer::sum);
        }
        System.out.println("mutations of " + file.getFileName() + ": " + MUTATIONS + ", " + outcomes);
        return outcomes;
    }

    private Outcome outcome(Reading reading) throws IOException {
        try {
            reading.read(Project.at(workspace));
            return Outcome.READ;
        } catch (PlumblineException e) {
            assertThat(e.sentence())
                    .doesNotContain("\n")
                    .doesNotContain("Exception")
                    .hasSizeLessThan(600);
            return Outcome.REFUSED;
        }
    }

    @Test
    void aDatabaseIsReadOrRefused() throws IOException {
        Map<Outcome, Integer> outcomes = outcomes(workspace.resolve(".plumbline/history.db"), project -> {
            for (RunHeader header : project.history().runs()) {
                project.history().run(header.id()).ifPresent(Run::measurements);
            }
            project.history().allSeries("linux", "primary");
            project.history().save(Material.run(99));
        });
        assertThat(outcomes).containsKeys(Outcome.READ, Outcome.REFUSED);
    }

    @Test
    void aBaselineIsReadOrRefused() throws IOException {
        Project project = Project.at(workspace);
        Path file = project.baselines()
                .file("linux", project.baselines().load("linux").get(0).benchmark());
        assertThat(outcomes(file, opened -> opened.baselines().load("linux")))
                .containsKeys(Outcome.READ, Outcome.REFUSED);
    }

    @Test
    void aLogGivesWhatCanBeReadOfIt() throws IOException, InterruptedException {
        assertThat(Worker.start("", "log", workspace.toString(), "200").waitFor())
                .isZero();
        Path log = workspace.resolve(".plumbline/runs/run").resolve(EventLog.FILE_NAME);
        assertThat(outcomes(log, opened -> EventLog.read(log))).doesNotContainKey(Outcome.REFUSED);
    }

    @Test
    void settingsAreReadOrRefused() throws IOException {
        outcomes(workspace.resolve("plumbline.yaml"), Project::settings);
    }
}
