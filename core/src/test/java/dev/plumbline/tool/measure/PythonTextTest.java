package dev.plumbline.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Python reads back what was written, whatever it was. */
class PythonTextTest {
    private static final String[] HARD = {
        "",
        "plain",
        "\"\"\"",
        "'''\\",
        "\\n is no newline",
        "line\nline\r\n",
        "tab\tbell\u0007nul\u0000",
        "é 漢 🎉 \u2028\u2029\u0085",
        "{braces} %s $x",
        "#!/bin/sh\n# coding: latin-1\n"
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aLiteralIsReadBack(int at) throws IOException {
        assertThat(readBack(PythonText.literal(HARD[at]))).isEqualTo(HARD[at]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void linesAreReadBack(int at) throws IOException {
        assertThat(readBack(PythonText.lines(HARD[at]))).isEqualTo(HARD[at]);
    }

    private static String readBack(String literal) throws IOException {
        Process python = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import sys; sys.stdout.buffer.write(eval(sys.stdin.buffer.read().decode()).encode())")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var stdin = python.getOutputStream()) {
            stdin.write(literal.getBytes(StandardCharsets.UTF_8));
        }
        return new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
