package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar that was built for a JDK that nobody has yet is told before anything of it is measured. */
class NewerJarTest {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int JDK_99 = 44 + 99;

    @TempDir
    Path folder;

    @Test
    void isRefusedWithWhatToDo() throws IOException {
        Path jar = folder.resolve("benchmarks.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("org/example/jmh_generated/Sum_run_jmhTest.class"));
            zip.write(ByteBuffer.allocate(8).putInt(MAGIC).putInt(JDK_99).array());
            zip.putNextEntry(new ZipEntry("META-INF/BenchmarkList"));
            zip.write("JMH S 19 org.example.Sum".getBytes(StandardCharsets.UTF_8));
        }
        CommandLineRun run = CommandLineRun.of("-C", folder.toString(), "run", "--jar", jar.toString());
        run.isRefused("benchmarks.jar was built for JDK 99, and this is JDK ");
        run.isRefused("; install one, and name it with --jdk");
        assertThat(folder.resolve(".plumbline/runs")).doesNotExist();
    }
}
