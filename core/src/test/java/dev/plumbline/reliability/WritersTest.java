package dev.plumbline.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several Plumblines write into one workspace that none of them has made yet, and wait for each other. */
@Tag("slow")
class WritersTest {
    private static final int WRITERS = 4;
    private static final int FILES = 100;

    @TempDir
    Path folder;

    private Path files(int writer) throws IOException {
        Path files = Files.createDirectories(folder.resolve("results-" + writer));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    files.resolve("run-" + i + ".json"),
                    "[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\",\"primaryMetric\":{\"score\":1,\"scoreUnit\":\"ns/op\","
                            + "\"rawData\":[[" + (1 + writer) + "," + (1 + i) + "]]}}]");
        }
        return files;
    }

    @Test
    void fourImportsOfAHundredFilesAtOnceAreAllIn() throws Exception {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        List<Process> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Worker.start(
                    "", "import", workspace.toString(), files(writer).toString()));
        }
        List<String> told = new ArrayList<>();
        for (Process writer : writers) {
            told.add(new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        }

        assertThat(told).containsOnly(Integer.toString(FILES));
        assertThat(Project.at(workspace).history().ids()).hasSize(WRITERS * FILES);
        System.out.println("writers at once: " + WRITERS + ", files " + WRITERS * FILES + ", in " + WRITERS * FILES);
    }
}
