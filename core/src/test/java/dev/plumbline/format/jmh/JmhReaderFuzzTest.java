package dev.plumbline.format.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.Formats;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand mutations of a result file: each is read, or ends in a sentence; nothing else happens. */
@Tag("slow")
class JmhReaderFuzzTest {
    private static final String SEED =
            "[{\"jmhVersion\":\"1.37\",\"benchmark\":\"a.B.c\",\"mode\":\"avgt\",\"threads\":1,"
                    + "\"forks\":2,\"params\":{\"n\":\"1\"},\"warmupIterations\":1,\"warmupTime\":\"1 s\",\"measurementIterations\":2,"
                    + "\"primaryMetric\":{\"score\":2,\"scoreError\":\"NaN\",\"scoreUnit\":\"us/op\",\"rawData\":[[1,2],[2,3]]},"
                    + "\"secondaryMetrics\":{\"gc.count\":{\"score\":1,\"scoreUnit\":\"counts\",\"rawData\":[[1],[2]]}}}]";
    private static final String PIECES = "{}[]\",:0123456789-+eE.nulltruefalseNaN\\u0000 \n";

    @TempDir
    Path folder;

    @Test
    void everyMutationIsReadOrRefusedWithASentence() throws IOException {
        SplittableRandom random = new SplittableRandom(20261121);
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            Path file = folder.resolve("mutant.json");
            Files.writeString(file, mutate(random), StandardCharsets.UTF_8);
            try {
                assertThat(Formats.read(file).measurements()).isNotEmpty();
            } catch (PlumblineException e) {
                assertThat(e.sentence()).contains("mutant.json");
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 10_000);
    }

    private static String mutate(SplittableRandom random) {
        StringBuilder text = new StringBuilder(SEED);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(Math.max(1, text.length() - 1));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, ' ');
                case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }
}
