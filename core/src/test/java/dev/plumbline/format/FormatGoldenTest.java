package dev.plumbline.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.reader.ResultReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code *.in} under {@code format/}, file or folder, is read as the {@code .json} beside it says. Written anew
 * with {@code -Dgolden.update=true}; a mismatch leaves what was read in {@code target/golden}.
 */
class FormatGoldenTest {
    static final Path INPUTS = Path.of("src/test/resources/format");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS)) {
            return files.filter(file -> file.toString().endsWith(".in"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadAsItsGoldenFileSays(Path input) throws IOException {
        String read = ReadResults.of(input);
        String name = input.getFileName().toString().replaceFirst("\\.in$", ".json");
        Path golden = input.resolveSibling(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, read);
        }
        String expected = Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "";
        if (!expected.equals(read)) {
            Path got = Path.of("target/golden", name + ".got");
            Files.createDirectories(got.getParent());
            Files.writeString(got, read);
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void everyFormatHasGoldenFiles() throws IOException {
        List<String> read = inputs().stream()
                .map(input -> Formats.recognised(input).orElseThrow().reader().formatName())
                .distinct()
                .toList();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        Formats.ALL.stream().map(ResultReader::formatName).toList());
    }
}
