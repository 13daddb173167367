package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve runs of one benchmark, the last two are 30 % slower. */
class EditCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        RecordedSeries.fill(folder, Benchmark.of("a.b.run", Mode.AVERAGE_TIME), 12, i -> i >= 10 ? 130 : 100);
    }

    private CommandLineRun run(String... args) {
        List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
        all.addAll(List.of(args));
        return CommandLineRun.of(all.toArray(new String[0]));
    }

    @Test
    void aMarkIsMadeListedHonouredAndTakenBack() {
        assertThat(run("trend", "b.run").out()).contains("1 suspected");
        CommandLineRun made = run(
                "edit", "add", "ignore", "b.run", "--run", RecordedSeries.id(10), "--reason", "backup", "--by", "Ada");
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        Matcher id = Pattern.compile("[0-9a-f]{8}").matcher(made.out());
        assertThat(id.find()).isTrue();
        assertThat(run("trend", "b.run").out()).doesNotContain("1 suspected").contains("1 ignored");
        assertThat(run("edit", "list").out())
                .contains("backup")
                .contains("Ada")
                .contains("holds")
                .containsPattern("Ada  [-0-9]{10} [0-9]{2}:[0-9]{2}  ");
        assertThat(run("trend", "b.run", "--format", "json").out()).contains("\"ignored\" : true");
        assertThat(run("edit", "undo", id.group(), "--by", "Grace").code()).isZero();
        assertThat(run("trend", "b.run").out()).contains("1 suspected");
        assertThat(run("edit", "list", "--all", "--format", "json").out()).contains("\"by\" : \"Grace\"");
    }

    @Test
    void wrongMarksAreRefusedInOneSentence() {
        run("edit", "add", "red", "b.run", "--run", "last", "--reason", "x").isRefused("'red' is no mark");
        run("edit", "add", "ignore", "b.run", "--run", "nope", "--reason", "x").isRefused("nope did not measure");
        run("edit", "add", "ignore", "zzz", "--run", "last", "--reason", "x").isRefused("nothing with 'zzz'");
        run("edit", "add", "ignore", "b.run", "--run", "last", "--reason", " ").isRefused("a reason is needed");
        run("edit", "undo", "12345678").isRefused("there is no mark '12345678'");
    }

    @Test
    void aDamagedLineIsNamedWhereverSeriesAreRead() throws IOException {
        Files.createDirectories(folder.resolve("baselines"));
        Files.writeString(folder.resolve("baselines/edits.jsonl"), "{\"edit\":\"ign\n");
        assertThat(run("trend", "b.run").err()).contains("edits.jsonl, line 1");
        assertThat(run("edit", "list").err()).contains("edits.jsonl, line 1");
    }

    @Test
    void twoLevelsAreComparedByTheirNumbers() {
        run("edit", "add", "new-level", "b.run", "--run", RecordedSeries.id(10), "--reason", "another flag");
        assertThat(run("trend", "b.run").out()).contains("level 2: 2026-11-11");
        CommandLineRun compared = run("trend", "b.run", "--compare", "1,2");
        assertThat(compared.err()).isEmpty();
        assertThat(compared.out()).contains("regression: +").contains("note: few runs (10 against 2)");
        assertThat(run("trend", "b.run", "--compare", "1,2", "--format", "json").out())
                .contains("\"verdict\" : \"REGRESSION\"");
        run("trend", "b.run", "--compare", "1").isRefused("--compare takes two levels");
        run("trend", "b.run", "--compare", "1,9").isRefused("no level 9");
    }
}
