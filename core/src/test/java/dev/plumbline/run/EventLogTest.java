package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Revision;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {
    private static final Instant AT = Instant.parse("2026-11-19T22:05:00Z");
    private static final Benchmark BENCHMARK = Benchmark.of("a.B.c", Map.of("n", "1"), Mode.SAMPLE_TIME, 2);
    private static final List<RunEvent> EVENTS = List.of(
            new RunEvent.RunStarted(
                    AT,
                    "id",
                    "name",
                    "linux",
                    Environment.UNKNOWN,
                    new Revision("abc", "main", true, "s"),
                    List.of(new RunEvent.Planned(BENCHMARK, Preset.QUICK.settings()))),
            new RunEvent.ForkStarted(AT, BENCHMARK, 1),
            new RunEvent.IterationFinished(
                    AT,
                    BENCHMARK,
                    1,
                    1,
                    false,
                    2.5,
                    "us/op",
                    Map.of("gc.count", new RunEvent.Secondary(Double.NaN, "counts")),
                    Values.of(1, 2),
                    new Condition(0.07, 0.98, Double.NaN, 0.01, 0.2, Double.NaN, 2.5)),
            new RunEvent.ForkFinished(AT, BENCHMARK, 1),
            new RunEvent.ForkStarted(AT, BENCHMARK, 4, 2),
            new RunEvent.ForkFailed(AT, BENCHMARK, 2, Failure.HUNG, "it hung\nreally", "\u0000é"),
            new RunEvent.BenchmarkFinished(AT, BENCHMARK),
            new RunEvent.RunFinished(AT, RunState.FAILED, 0.12));

    @TempDir
    Path folder;

    private Path written() {
        try (EventLog log = EventLog.create(folder)) {
            EVENTS.forEach(log::onEvent);
        }
        return folder.resolve(EventLog.FILE_NAME);
    }

    @Test
    void everyEventComesBackAsItWas() {
        assertThat(EventLog.read(written()))
                .extracting(Object::toString)
                .isEqualTo(EVENTS.stream().map(Object::toString).toList());
    }

    @Test
    void aLastLineThatWasCutOffIsPassedOver() throws IOException {
        Path file = written();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        assertThat(EventLog.read(file)).hasSize(EVENTS.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{\"event\":\"ForkFinished\"", "{}", "\u0000\u0000\u0000", "[1]", ""})
    void aDamagedLineCostsThatLine(String damage) throws IOException {
        Path file = written();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, damage);
        Files.write(file, lines);

        assertThat(EventLog.read(file))
                .hasSize(EVENTS.size() - 1)
                .extracting(event -> event.getClass().getSimpleName())
                .doesNotContain("IterationFinished");
    }

    @Test
    void aLineThatWasCutInsideACharacterCostsThatLine() throws IOException {
        Path file = written();
        byte[] bytes = Files.readAllBytes(file);
        int accent = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u00c3');
        assertThat(bytes[accent + 1]).as("the second byte of é").isEqualTo((byte) 0xa9);
        bytes[accent + 1] = '\n';
        Files.write(file, bytes);

        assertThat(EventLog.read(file))
                .hasSize(EVENTS.size() - 1)
                .extracting(event -> event.getClass().getSimpleName())
                .doesNotContain("ForkFailed");
    }

    @Test
    void aLogInUseIsToldFromOneThatWasLeftBehind() {
        Path file = folder.resolve(EventLog.FILE_NAME);
        try (EventLog log = EventLog.create(folder)) {
            assertThat(EventLog.isBeingWritten(file)).isTrue();
            log.onEvent(EVENTS.get(0));
        }
        assertThat(EventLog.isBeingWritten(file)).isFalse();
    }

    @Test
    void askingForItsOwnLogLeavesItLockedForOthers() throws IOException, InterruptedException {
        try (EventLog log = EventLog.create(folder)) {
            Path file = folder.resolve(EventLog.FILE_NAME);
            assertThat(EventLog.isBeingWritten(file)).isTrue();

            assertThat(seenFromAnotherProcess(file)).isEqualTo("true");
            log.onEvent(EVENTS.get(0));
        }
        assertThat(seenFromAnotherProcess(folder.resolve(EventLog.FILE_NAME))).isEqualTo("false");
    }

    private static String seenFromAnotherProcess(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Onlooker.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return answer;
    }

    /** The main class of the other process. */
    static final class Onlooker {
        private Onlooker() {}

        public static void main(String[] args) {
            System.out.println(EventLog.isBeingWritten(Path.of(args[0])));
        }
    }
}
