package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Python of this project is cut as its Java is: no file above the limit, each with a first line that says what it is. */
class PythonPartsTest {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 125;

    static List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/dev/plumbline/tool"))) {
            return files.filter(file -> file.toString().endsWith(".py")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void isNeitherTooLongNorTooWide(Path part) throws IOException {
        List<String> lines = Files.readAllLines(part);
        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(lines.stream().filter(line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void isPython(Path part) throws IOException, InterruptedException {
        Process check = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())",
                        part.toString())
                .inheritIO()
                .start();
        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).isZero();
    }

    @Test
    void theTimesThatAreSavedBesideAMeasurementAreThoseOfTheSupervisor() throws IOException {
        String supervisor = Files.readString(Path.of("src/main/resources/dev/plumbline/tool/measure/supervisor.py"));
        assertThat(supervisor)
                .contains("WARMUP_NS = %,d%n"
                        .formatted(Recording.WARMUP.toNanos())
                        .replace(',', '_'))
                .contains("BATCH_NS = %,d%n"
                        .formatted(Recording.ITERATION.toNanos())
                        .replace(',', '_'));
    }
}
