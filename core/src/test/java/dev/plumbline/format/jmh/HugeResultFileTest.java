package dev.plumbline.format.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.Formats;
import dev.plumbline.model.PlumblineException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One gigabyte of JSON in a JVM of 256 MB. */
@Tag("slow")
class HugeResultFileTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    /** The main class of the child JVM: reads a file and prints what became of it. */
    static final class Reads {
        private Reads() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) {
            try {
                System.out.println(
                        "read " + Formats.read(Path.of(args[0])).measurements().size());
            } catch (PlumblineException e) {
                System.out.println("refused: " + e.sentence());
            }
        }
    }

    private Path file(String head, String piece, String tail) throws IOException {
        Path file = folder.resolve("huge.json");
        byte[] pieces = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written < GIGABYTE; written += pieces.length) {
                out.write(pieces);
            }
            out.write(tail.getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private static String child(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reads.class.getName(),
                        file.toString())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        return out.strip();
    }

    @Test
    void whatIsLargeButHoldsFewNumbersIsRead() throws Exception {
        Path file = file(
                "[{\"benchmark\":\"a.B.c\",\"mode\":\"sample\",\"forks\":1,\"primaryMetric\":{\"score\":1,"
                        + "\"scoreUnit\":\"us/op\",\"rawDataHistogram\":[[[[1.5,2]",
                ",[1.25,3]",
                "]]]}}]");
        assertThat(child(file)).isEqualTo("read 1");
    }

    @Test
    void whatHoldsMoreNumbersThanFitIsRefusedInASentence() throws Exception {
        Path file = file(
                "[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\",\"forks\":1,\"primaryMetric\":{\"score\":1,"
                        + "\"scoreUnit\":\"us/op\",\"rawData\":[[1",
                ",1.25",
                "]]}}]");
        assertThat(child(file))
                .startsWith("refused: huge.json holds more numbers than fit the memory of this JVM")
                .endsWith("raise -Xmx in JAVA_OPTS");
    }

    @Test
    void anEndlessTextIsRefusedInASentence() throws Exception {
        assertThat(child(file("[{\"benchmark\":\"", "abcdefgh", "\"}]"))).startsWith("refused: huge.json");
    }
}
