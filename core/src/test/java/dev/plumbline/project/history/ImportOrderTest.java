package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.reader.NaturalOrder;
import dev.plumbline.project.Project;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order files come into the history that do not say when they were measured. */
class ImportOrderTest {
    private static final Instant CLONED = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Path result(String name, double level) throws IOException {
        Path file = folder.resolve("results").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\",\"primaryMetric\":{\"score\":1,"
                        + "\"scoreUnit\":\"ns/op\",\"rawData\":[[" + level + "," + level + "]]}}]");
        Files.setLastModifiedTime(file, FileTime.from(CLONED));
        return file;
    }

    private List<RunHeader> imported(List<Path> paths) throws IOException {
        Project project = Project.at(Files.createDirectories(folder.resolve("workspace")));
        Set<String> ids = Importing.run(project, paths, Importing.Options.USUAL).runs().stream()
                .map(Importing.Imported::runId)
                .collect(Collectors.toSet());
        return project.history().runs().stream()
                .filter(run -> ids.contains(run.id()))
                .toList();
    }

    private static List<String> namesByTime(List<RunHeader> runs) {
        return runs.stream()
                .sorted(Comparator.comparing(RunHeader::startedAt))
                .map(RunHeader::name)
                .toList();
    }

    @Test
    void namesThatEndInNumbersStandInTheOrderOfTheNumbers() {
        assertThat(Stream.of("build-10", "build-2", "build-02", "build", "a9b", "a10b")
                        .sorted(NaturalOrder.OF_NAMES))
                .containsExactly("a9b", "a10b", "build", "build-02", "build-2", "build-10");
    }

    @Test
    void equalTimesKeepTheNaturalOrderOfTheNames() throws IOException {
        for (int i = 1; i <= 30; i++) {
            result("build-" + i + ".json", 100 + i);
        }
        assertThat(namesByTime(imported(List.of(folder.resolve("results")))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "build-" + i + ".json")
                        .toList());
    }

    @Test
    void equalTimesKeepTheOrderOfTheArguments() throws IOException {
        List<Path> paths = List.of(result("z.json", 1), result("a.json", 2), result("m.json", 3));
        assertThat(namesByTime(imported(paths))).containsExactly("z.json", "a.json", "m.json");
    }

    @Test
    void aTrackedFileHasTheTimeOfTheCommitThatChangedIt() throws Exception {
        Files.createDirectories(folder.resolve("results"));
        git("init", "-q");
        result("late.json", 1);
        commit("2025-01-02T00:00:00Z");
        result("early.json", 2);
        commit("2024-01-02T00:00:00Z");
        result("changed.json", 3);
        commit("2023-01-02T00:00:00Z");
        result("changed.json", 4444);
        List<RunHeader> runs = imported(List.of(folder.resolve("results")));
        assertThat(namesByTime(runs)).containsExactly("early.json", "late.json", "changed.json");
        assertThat(runs)
                .extracting(RunHeader::startedAt)
                .contains(Instant.parse("2025-01-02T00:00:00Z"), Instant.parse("2024-01-02T00:00:00Z"), CLONED);
    }

    @Test
    void aLoopOfLinksEndsAndNoFileIsReadTwice() throws IOException {
        result("one.json", 1);
        Files.createSymbolicLink(folder.resolve("results/loop"), folder.resolve("results"));
        Files.createSymbolicLink(folder.resolve("results/again.json"), folder.resolve("results/one.json"));
        assertThat(imported(List.of(folder.resolve("results")))).hasSize(1);
    }

    private void commit(String at) throws Exception {
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", at, "--date", at);
    }

    private void git(String... words) throws Exception {
        List<String> line = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.resolve("results").toFile());
        String last = words[words.length - 1];
        if (last.startsWith("20")) {
            builder.environment().put("GIT_COMMITTER_DATE", last);
        }
        assertThat(builder.inheritIO().start().waitFor()).isZero();
    }
}
