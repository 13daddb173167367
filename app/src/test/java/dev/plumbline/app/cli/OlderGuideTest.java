package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The older guide followed to the letter, with its own file. */
class OlderGuideTest {
    private static final String OURS = "my.bench.MemoryBenchmark.vector_similarity_768d_1000c";

    @TempDir
    Path folder;

    private Path older;

    @BeforeEach
    void write() throws IOException {
        older = Files.writeString(folder.resolve("baselines.json"), """
                {"version":"1.0","platform":"x86_64 AVX2","cpu":"Intel Core i7","timestamp":"2024-12-01T00:00:00Z",
                 "baselines":{"vector_similarity_768d_1000c":
                    {"mean_ns":1500000.0,"std_dev_ns":20000.0,"sample_size":100}}}
                """);
        Path result = Files.writeString(folder.resolve("jmh.json"), """
                [{"benchmark":"%s","mode":"avgt","threads":1,"forks":3,"warmupIterations":1,
                  "measurementIterations":3,"primaryMetric":{"score":1.0,"scoreError":0.1,"scoreUnit":"ms/op",
                  "rawData":[[1.0,1.01,1.0],[1.0,1.0,1.01],[1.01,1.0,1.0]]},"secondaryMetrics":{}}]
                """.formatted(OURS));
        assertThat(plumbline("import", result.toString(), "--platform", "the-machine")
                        .code())
                .isZero();
    }

    private CommandLineRun plumbline(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "-C";
        all[1] = folder.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandLineRun.of(all);
    }

    private CommandLineRun take(String... more) {
        String[] words = new String[more.length + 5];
        System.arraycopy(
                new String[] {"baseline", "import", older.toString(), "--platform", "the-machine"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return plumbline(words);
    }

    @Test
    void anImportNeedsAReason() {
        take().isRefused("a baseline needs a reason");
    }

    @Test
    void theOlderFileFindsItsKernel() {
        CommandLineRun run = take("--reason", "the guide's own");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("+ new, summary only", "1 value imported for the-machine");
        assertThat(run.err()).contains("is MemoryBenchmark.vector_similarity_768d_1000c");
        assertThat(plumbline("compare", folder + "/baselines/the-machine", "last")
                        .out())
                .contains("MemoryBenchmark.vector_similarity_768d_1000c", "improvement");
    }

    @Test
    void aSecondImportReplacesNothingUnlessItIsTold() {
        take("--reason", "the guide's own");
        CommandLineRun again = take("--reason", "once more");
        assertThat(again.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(again.out()).contains("1 accepted already, left as it is", "--replace");
        assertThat(reasons()).contains("the guide's own").doesNotContain("once more");
        assertThat(take("--reason", "once more", "--replace").code()).isZero();
        assertThat(reasons()).contains("once more");
    }

    private String reasons() {
        return plumbline("baseline", "list").out();
    }
}
