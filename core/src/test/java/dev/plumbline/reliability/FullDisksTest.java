package dev.plumbline.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.project.Project;
import dev.plumbline.store.rows.RunHeader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that may not grow beyond a limit that a seed chooses, as on a disk that is full: a sentence, and no halves. */
@Tag("slow")
class FullDisksTest {
    private static final int LIMITS = 12;

    private final Random random = new Random(15);

    @TempDir
    Path folder;

    private String limited(int blocks, String what, Path workspace) throws Exception {
        Process worker = Worker.start("ulimit -f " + blocks + " && ", what, workspace.toString(), "400");
        String told = new String(worker.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        worker.waitFor();
        return told.substring(told.lastIndexOf('\n') + 1);
    }

    @Test
    void aHistoryThatFindsNoRoomKeepsWhatItHas() throws Exception {
        int runs = 0;
        int refused = 0;
        for (int i = 0; i < LIMITS; i++) {
            Path workspace = Files.createDirectories(folder.resolve("history-" + i));
            String told = limited(200 + random.nextInt(1500), "save", workspace);
            refused += told.startsWith("refused: ") ? 1 : 0;
            assertThat(told).matches("refused: .*(space|cannot be).*|400");
            Project project = Project.at(workspace);
            for (RunHeader run : project.history().runs()) {
                assertThat(Material.isWhole(project.history().run(run.id()).orElseThrow()))
                        .isTrue();
                runs++;
            }
            assertThat(project.care().verify()).isEmpty();
        }
        System.out.println("disks that filled up under a history: " + LIMITS + ", told " + refused
                + ", runs kept whole " + runs + ", half-written 0");
        assertThat(refused).isPositive();
    }

    @Test
    void anAcceptThatFindsNoRoomLeavesTheBaselinesAsTheyWere() throws Exception {
        int refused = 0;
        for (int i = 0; i < LIMITS; i++) {
            Path workspace = Files.createDirectories(folder.resolve("baselines-" + i));
            Project.at(workspace).baselines().writeAll(Material.baselines(0));
            String told = limited(1 + random.nextInt(4), "accept", workspace);
            refused += told.startsWith("refused: ") ? 1 : 0;
            List<Baseline> there = Project.at(workspace).baselines().load("linux");
            assertThat(there).hasSize(Material.BENCHMARKS);
            assertThat(there.stream()
                            .map(baseline -> baseline.acceptance().reason())
                            .distinct())
                    .hasSize(1);
            assertThat(workspace.resolve("baselines/.accepting")).doesNotExist();
        }
        System.out.println(
                "disks that filled up under an accept: " + LIMITS + ", told " + refused + ", half-written 0");
        assertThat(refused).isPositive();
    }
}
