package dev.plumbline.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.trend.SeriesEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditLogTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir
    private Path baselines;

    private Path file;
    private EditLog log;

    @BeforeEach
    void make() {
        file = baselines.resolve("edits.jsonl");
        log = new EditLog(baselines);
    }

    private static SeriesEdit edit(String id) {
        Benchmark benchmark = Benchmark.of("a.B.c", Map.of("size", "10"), Mode.AVERAGE_TIME, 1);
        return new SeriesEdit(
                id,
                SeriesEdit.Kind.IGNORE,
                new SeriesEdit.Place(benchmark, "linux", "time", "run-7"),
                new SeriesEdit.Said("Ada", NOON, "a backup ran, \"loudly\""));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        log.add(edit("e1"));
        assertThat(log.read().edits()).containsExactly(edit("e1"));
        assertThat(log.read().problems()).isEmpty();
    }

    @Test
    void anUndoIsALineAndTheEditStaysInTheFile() throws IOException {
        log.add(edit("e1"));
        log.add(edit("e2"));
        log.add(new EditUndo("e1", "Grace", NOON, ""));
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(log.read().active()).containsExactly(edit("e2"));
        assertThat(log.read().edits()).hasSize(2);
    }

    @Test
    void aMergeMayPutTheUndoBeforeItsEdit() throws IOException {
        log.add(new EditUndo("e1", "Grace", NOON, "it was the code"));
        log.add(edit("e1"));
        assertThat(log.read().active()).isEmpty();
        assertThat(log.read().problems()).isEmpty();
    }

    @Test
    void damagedAndUnknownLinesAreNamedAndStay() throws IOException {
        log.add(edit("e1"));
        Files.writeString(file, """
                {"edit":"ignore","id":"e2","bench
                {"edit":"paint-it-red","id":"e3"}
                {"undo":"e9","by":"Ada","at":"2026-11-28T12:00:00Z"}
                {"edit":"ignore","id":"e4","benchmark":"a.B.c","mode":"avgt","platform":"p","metric":"time","run":"r","by":"Ada","at":"yesterday","reason":"x"}
                """, StandardOpenOption.APPEND);
        log.add(edit("e5"));
        EditLog.Content content = log.read();
        assertThat(content.active()).extracting(SeriesEdit::id).containsExactly("e1", "e5");
        assertThat(content.problems()).hasSize(4);
        assertThat(content.problems()).anySatisfy(line -> assertThat(line).startsWith("edits.jsonl, line 2"));
        assertThat(content.problems())
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("edits.jsonl, line 3, edit: 'paint-it-red' is none of new-level, ignore, accept"));
        assertThat(content.problems())
                .contains("edits.jsonl, line 4: takes back e9, which is no edit")
                .anySatisfy(line -> assertThat(line).contains("'yesterday' is no moment"));
        assertThat(Files.readAllLines(file)).hasSize(6);
    }

    @Test
    void aLastLineThatWasCutOffDoesNotSwallowTheNextOne() throws IOException {
        Files.writeString(file, "{\"edit\":\"ign");
        log.add(edit("e1"));
        assertThat(log.read().active()).containsExactly(edit("e1"));
        assertThat(log.read().problems()).hasSize(1);
    }
}
