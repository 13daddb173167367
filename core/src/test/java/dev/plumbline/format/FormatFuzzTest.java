package dev.plumbline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden input, damaged: it is read, or refused in one sentence that names the file; nothing else happens. */
class FormatFuzzTest {
    private static final byte[] PIECES =
            "{}[]\",:0123456789-+eE.nulltruefalseNaN\u0000 \n\t/\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FEW = 60;
    private static final int MANY = 3_000;

    @TempDir
    Path folder;

    static List<Path> inputs() throws IOException {
        return FormatGoldenTest.inputs();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFewMutationsAreReadOrRefused(Path input) throws IOException {
        mutations(input, FEW);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("inputs")
    void everyMutationIsReadOrRefused(Path input) throws IOException {
        mutations(input, MANY);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void aFileThatIsCutOffIsReadOrRefused(Path input) throws IOException {
        byte[] whole = Files.readAllBytes(input);
        for (int length = 1; length < whole.length; length += 1 + whole.length / 40) {
            readOrRefused(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void binaryDataBehindAGoodBeginningIsReadOrRefused(Path input) throws IOException {
        byte[] whole = Files.readAllBytes(input);
        byte[] noise = new byte[whole.length];
        new SplittableRandom(1).nextBytes(noise);
        System.arraycopy(whole, 0, noise, 0, whole.length / 2);
        readOrRefused(noise);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void anEmptyFileIsRefused(Path input) throws IOException {
        Path empty = Files.createFile(folder.resolve(input.getFileName()));
        assertThatThrownBy(() -> Formats.readAll(empty)).hasMessageContaining("is empty; measure again");
    }

    private void mutations(Path input, int count) throws IOException {
        byte[] whole = Files.readAllBytes(input);
        SplittableRandom random = new SplittableRandom(20261124);
        for (int i = 0; i < count; i++) {
            readOrRefused(mutate(whole, random));
        }
    }

    private static byte[] mutate(byte[] whole, SplittableRandom random) {
        byte[] mutant = whole.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = ' ';
                case 1 -> mutant[at] = PIECES[random.nextInt(PIECES.length)];
                case 2 -> {
                    int from = random.nextInt(mutant.length);
                    int length = Math.min(random.nextInt(12), mutant.length - Math.max(at, from));
                    System.arraycopy(mutant, from, mutant, at, length);
                }
                default -> mutant = Arrays.copyOf(mutant, Math.max(1, mutant.length - random.nextInt(30)));
            }
        }
        return mutant;
    }

    private void readOrRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("mutant.in"), bytes);
        try {
            // A benchmark that failed at its source is a row, too: the gate hears of it.
            assertThat(Formats.readAll(file))
                    .allSatisfy(set -> assertThat(
                                    set.measurements().size() + set.failures().size())
                            .as("rows of %s", set)
                            .isPositive());
        } catch (PlumblineException e) {
            assertThat(e.sentence()).contains("mutant.in").doesNotContain("\n");
        }
    }
}
