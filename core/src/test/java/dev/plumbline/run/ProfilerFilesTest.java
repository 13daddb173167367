package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilerFilesTest {
    private final Path folder = Path.of("runs").resolve("1").resolve("profiles");

    @Test
    void recordingsLieBelowTheFolderOfTheRunAFolderAFork() {
        List<String> placed = ProfilerFiles.below(folder, List.of("jfr", "async:output=flamegraph"));

        assertThat(ProfilerFiles.ofFork(3, placed))
                .containsExactly(
                        "jfr:dir=" + folder.resolve("fork-3"),
                        "async:output=flamegraph;dir=" + folder.resolve("fork-3"));
    }

    @Test
    void aFolderThatTheUserNamedStays() {
        assertThat(ProfilerFiles.below(folder, List.of("jfr:dir=mine"))).containsExactly("jfr:dir=mine");
    }

    @Test
    void profilersThatWriteNoFilesStayAsTheyAre() {
        assertThat(ProfilerFiles.below(folder, List.of("gc", "stack:lines=5"))).containsExactly("gc", "stack:lines=5");
    }
}
