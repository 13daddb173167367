package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.run.EventLog;
import dev.plumbline.store.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fills up: a sentence, what was written before is whole, and nothing is half-written. */
class FullDiskTest {
    private static final Benchmark BENCHMARK = Histories.benchmark(1);
    private static final Instant AT = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir
    Path folder;

    /** The main class of a child whose files may not grow beyond a limit: it writes until it must stop. */
    static final class Writes {
        private Writes() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) {
            Path folder = Path.of(args[1]);
            try {
                switch (args[0]) {
                    case "events" -> events(folder);
                    case "history" -> history(folder.resolve("history.db"));
                    default -> new BaselineRepository(folder).write(large());
                }
                System.out.println("wrote everything");
            } catch (PlumblineException e) {
                System.out.println("refused: " + e.sentence());
            }
        }

        private static void events(Path folder) {
            try (EventLog log = EventLog.create(folder)) {
                for (int i = 0; i < 20_000; i++) {
                    log.onEvent(new RunEvent.ForkStarted(AT, BENCHMARK, i));
                }
            }
        }

        private static Baseline large() {
            double[] forks = new double[30_000];
            Arrays.fill(forks, 12.345678);
            Acceptance acceptance =
                    new Acceptance("me", AT, "why", false, "", Revision.NONE, "", Double.NaN, Double.NaN, "");
            Run run = Histories.run(1, List.of(), List.of());
            return new Baseline(run.platform(), Histories.measurement(BENCHMARK, forks), acceptance);
        }
    }

    private static void history(Path file) {
        History history = History.open(file);
        for (int day = 1; day <= 28; day++) {
            history.save(Histories.wide(day, 60));
        }
    }

    private String limited(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 512 && exec \"$@\"",
                        "limited",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writes.class.getName(),
                        what,
                        folder.toString())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        return out.strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "history", "baseline"})
    void aFileThatMayNotGrowEndsInASentence(String what) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash and its ulimit");
        assertThat(limited(what)).startsWith("refused: ").contains(folder.toString());
        if (what.equals("events")) {
            assertThat(EventLog.read(folder.resolve(EventLog.FILE_NAME))).hasSizeGreaterThan(1000);
        } else if (what.equals("history")) {
            assertThat(History.open(folder.resolve("history.db")).runs())
                    .allSatisfy(run -> assertThat(run.benchmarks()).hasSize(60));
        } else {
            try (Stream<Path> left = Files.walk(folder)) {
                assertThat(left.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Test
    void aDatabaseThatReachedItsPageLimitKeepsEveryRunThatWasWhole() {
        // The driver takes pragmas from the address of the file.
        Path limited = folder.resolve("history.db?max_page_count=300");
        assertThatThrownBy(() -> history(limited))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("there is no space left for")
                .hasMessageContaining("everything written before is kept");
        List<String> kept = History.open(folder.resolve("history.db")).runs().stream()
                .map(run -> run.id())
                .toList();
        assertThat(kept).isNotEmpty().hasSizeLessThan(28);
        Measurement whole = Histories.wide(1, 60).measurements().get(59);
        assertThat(History.open(folder.resolve("history.db"))
                        .run(Histories.wide(1, 60).id())
                        .orElseThrow()
                        .measurement(whole.benchmark())
                        .orElseThrow()
                        .primary()
                        .forks())
                .hasSize(5);
    }

    @Test
    void aFileInThePlaceOfAFolderIsNamed() throws IOException {
        Files.writeString(folder.resolve("baselines"), "not a folder");
        assertThatThrownBy(() -> new BaselineRepository(folder.resolve("baselines")).write(Writes.large()))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("check space and permissions");
        Files.writeString(folder.resolve(".plumbline"), "not a folder");
        assertThatThrownBy(() -> Project.at(folder).history())
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining(".plumbline");
    }

    @Test
    void aWorkspaceThatVanishedIsNamed() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Project project = Project.at(gone);
        Files.delete(gone);
        assertThatThrownBy(project::baselines)
                .hasMessageContaining("is gone: it was deleted or moved while it was open");
        assertThatThrownBy(() -> Project.at(gone)).hasMessageContaining("is no folder; name the workspace with -C");
    }
}
