package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand result files: says how long their import takes, and how long it takes to find that all are there (goal: 10
 * s). Asserts only that they were imported, because a busy machine is no reason for a red build.
 */
@Tag("slow")
class ImportSpeedTest {
    private static final int FILES = 1_000;
    private static final int BENCHMARKS = 5;

    @TempDir
    Path folder;

    /** Five benchmarks, five forks of ten iterations each: what a small suite writes. */
    private static String jmh(int file) {
        StringBuilder text = new StringBuilder("[");
        for (int benchmark = 0; benchmark < BENCHMARKS; benchmark++) {
            text.append(benchmark == 0 ? "" : ",")
                    .append("{\"benchmark\":\"a.B.c")
                    .append(benchmark);
            text.append(
                    "\",\"mode\":\"avgt\",\"forks\":5,\"measurementIterations\":10,\"primaryMetric\":{\"score\":1,");
            text.append("\"scoreUnit\":\"us/op\",\"rawData\":[");
            for (int fork = 0; fork < 5; fork++) {
                text.append(fork == 0 ? "[" : ",[").append(file + 1);
                for (int i = 1; i < 10; i++) {
                    text.append(',').append(10 + fork + i / 100.0);
                }
                text.append(']');
            }
            text.append("]}}");
        }
        return text.append(']').toString();
    }

    @Test
    void aThousandFilesAreImported() throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(files.resolve("run-" + i + ".json"), jmh(i));
        }
        Project project = Project.at(Files.createDirectories(folder.resolve("workspace")));
        long start = System.nanoTime();
        Importing.Outcome first = Importing.run(project, List.of(files), Importing.Options.USUAL);
        long imported = System.nanoTime();
        Importing.Outcome again = Importing.run(project, List.of(files), Importing.Options.USUAL);
        long found = System.nanoTime();
        System.out.printf(
                "%d files, %d iterations: imported in %.1f s, found to be there in %.1f s%n",
                FILES, FILES * BENCHMARKS * 50, (imported - start) / 1e9, (found - imported) / 1e9);
        assertThat(first.newRuns()).isEqualTo(FILES);
        assertThat(again.newRuns()).isZero();
    }
}
