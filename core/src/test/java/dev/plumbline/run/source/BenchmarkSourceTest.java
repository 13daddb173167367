package dev.plumbline.run.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkSourceTest {
    @TempDir
    Path build;

    @BeforeEach
    void aBuildWithClassesAndLibraries() throws IOException {
        Path list = build.resolve("classes").resolve("META-INF").resolve("BenchmarkList");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "");
        Files.createDirectories(build.resolve("lib"));
        try (ZipOutputStream jar =
                new ZipOutputStream(Files.newOutputStream(build.resolve("lib").resolve("jmh-core.jar")))) {
            jar.putNextEntry(new ZipEntry("jmh.properties"));
            jar.write("# of JMH\njmh.version=1.21\njmh.buildDate=2018/05/07\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFolderOfABuildStandsForItsClassesAndLibraries() {
        assertThat(BenchmarkSource.of(build.toString()).classPath())
                .containsExactly(build.resolve("classes"), build.resolve("lib").resolve("jmh-core.jar"));
    }

    @Test
    void theJmhOnTheClassPathSaysItsVersion() {
        assertThat(BenchmarkSource.of(build.toString()).jmhVersion()).contains("1.21");
    }

    @Test
    void aClassPathWithoutThatFileDoesNotSayTheVersionOfJmh() {
        assertThat(BenchmarkSource.of(build.resolve("classes").toString()).jmhVersion())
                .isEmpty();
    }

    @Test
    void aFolderOfJarsStandsForItsJarsAndIsCalledAsTheOneWithTheBenchmarks() throws IOException {
        Path jars = Files.createDirectories(build.resolve("jars"));
        Files.copy(build.resolve("lib").resolve("jmh-core.jar"), jars.resolve("jmh-core.jar"));
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(jars.resolve("my-bench.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/BenchmarkList"));
        }
        BenchmarkSource plain = BenchmarkSource.of(jars.toString());

        assertThat(plain.classPath()).containsExactly(jars.resolve("jmh-core.jar"), jars.resolve("my-bench.jar"));
        assertThat(plain.label()).isEqualTo("my-bench.jar and 1 more");
        assertThat(BenchmarkSource.of(jars + "/*")).isEqualTo(plain);
    }
}
