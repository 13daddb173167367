package dev.plumbline.run.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltForTest {
    private static final int JAVA_17 = 61;
    private static final int JAVA_25 = 69;

    @TempDir
    private Path folder;

    private Path jar(String name, int version) throws IOException {
        Path jar = folder.resolve("benchmarks.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(ByteBuffer.allocate(8)
                    .putInt(0xCAFEBABE)
                    .putShort((short) 0)
                    .putShort((short) version)
                    .array());
        }
        return jar;
    }

    @Test
    void aJarOfANewerJdkIsRefusedWithTheJdkThatItNeeds() throws IOException {
        Path jar = jar("org/example/jmh_generated/Sum_run_jmhTest.class", JAVA_25);
        assertThatThrownBy(() -> BuiltFor.requireNoNewer(jar, 17))
                .isInstanceOf(PlumblineException.class)
                .hasMessage("benchmarks.jar was built for JDK 25, and this is JDK 17")
                .cause()
                .isInstanceOfSatisfying(
                        JdkNeeded.class, needed -> assertThat(needed.feature()).isEqualTo(25));
    }

    @Test
    void oneOfThisJdkOrAnOlderOneIsNot() throws IOException {
        Path jar = jar("org/example/jmh_generated/Sum_run_jmhTest.class", JAVA_17);
        assertThatCode(() -> BuiltFor.requireNoNewer(jar, 17)).doesNotThrowAnyException();
        assertThatCode(() -> BuiltFor.requireNoNewer(jar, 25)).doesNotThrowAnyException();
    }

    @Test
    void classesOfALibraryForNewerJdksDoNotCount() throws IOException {
        Path jar = jar("META-INF/versions/25/org/example/Fast.class", JAVA_25);
        assertThatCode(() -> BuiltFor.requireNoNewer(jar, 17)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoJarIsLeftToWhoeverOpensIt() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.jar"), "no jar");
        assertThatCode(() -> BuiltFor.requireNoNewer(text, 17)).doesNotThrowAnyException();
    }
}
