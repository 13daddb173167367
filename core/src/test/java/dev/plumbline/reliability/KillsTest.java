package dev.plumbline.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.event.RunEvent.IterationFinished;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.run.EventLog;
import dev.plumbline.store.rows.RunHeader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes killed at a moment that a seed chooses: what was acknowledged is there, and nothing is half there. */
@Tag("slow")
class KillsTest {
    private static final int KILLS = 20;
    private static final int MANY = 100_000;

    private final Random random = new Random(15);

    @TempDir
    Path folder;

    /** Lets a worker go on for a while after its first step, kills it, and answers the last step that it told. */
    private int killed(String what) throws IOException, InterruptedException {
        Process worker = Worker.start("", what, folder.toString(), Integer.toString(MANY));
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            int steps = 1 + random.nextInt(12);
            int last = 0;
            for (int step = 0; step < steps; step++) {
                last = number(told.readLine());
            }
            // Somewhere inside the next step.
            java.util.concurrent.locks.LockSupport.parkNanos(random.nextInt(8_000_000));
            // Not Process.destroyForcibly, which would close the stream with what was told last.
            worker.toHandle().destroyForcibly();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = number(line);
            }
            return last;
        }
    }

    private static int number(String line) {
        assertThat(line).as("a step").matches("\\d+");
        return Integer.parseInt(line);
    }

    @Test
    void everyRunThatWasAcknowledgedIsThereAndWhole() throws Exception {
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = killed("save");
            Project project = Project.at(folder);
            List<String> there =
                    project.history().runs().stream().map(RunHeader::id).toList();
            assertThat(there).contains(Material.run(last).id());
            for (String id : there) {
                Run run = project.history().run(id).orElseThrow();
                assertThat(Material.isWhole(run)).as(id).isTrue();
            }
            assertThat(project.care().verify()).isEmpty();
            acknowledged += last;
        }
        System.out.println("kills while runs were saved: " + KILLS + ", runs acknowledged " + acknowledged
                + ", lost 0, half-written 0");
    }

    @Test
    void whatIsAcceptedInOneStepIsThereInOneStep() throws Exception {
        int steps = 0;
        int finished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = killed("accept");
            boolean interrupted = Files.exists(folder.resolve("baselines/.accepting"));
            List<Baseline> there = Project.at(folder).baselines().load("linux");
            assertThat(there).hasSize(Material.BENCHMARKS);
            assertThat(there.stream().map(baseline -> baseline.acceptance().reason()))
                    .as("one generation, the last that was told or the one after it")
                    .containsOnly(there.get(0).acceptance().reason());
            assertThat(there.get(0).acceptance().reason()).isIn("generation " + last, "generation " + (last + 1));
            try (Stream<Path> files = Files.walk(folder.resolve("baselines"))) {
                assertThat(files.filter(Files::isRegularFile))
                        .allMatch(file -> file.toString().endsWith(".json"));
            }
            steps += last;
            finished += interrupted ? 1 : 0;
        }
        System.out.println("kills while baselines were accepted: " + KILLS + " (" + finished
                + " in the middle of a step), steps " + steps + ", half-written 0");
    }

    @Test
    void aLogLosesAtMostTheLineThatWasBeingWritten() throws Exception {
        int lines = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = killed("log");
            Path log = folder.resolve(".plumbline/runs/run").resolve(EventLog.FILE_NAME);
            assertThat(EventLog.isBeingWritten(log)).isFalse();
            long read = EventLog.read(log).stream()
                    .filter(IterationFinished.class::isInstance)
                    .count();
            assertThat(read).isBetween((long) last, last + 1L);
            lines += last;
            Files.delete(log);
        }
        System.out.println("kills while events were logged: " + KILLS + ", events acknowledged " + lines + ", lost 0");
    }
}
