package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.event.RunEvent;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that are not what they should be. */
class ForeignJarTest {
    private static final int JDK_99 = 99 + 44;

    @TempDir
    Path folder;

    @Test
    void aJarWithoutBenchmarksIsNoJmhJar() throws IOException {
        Path jar = folder.resolve("plain.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
        }
        assertThatThrownBy(() -> BenchmarkSource.of(jar.toString()))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("plain.jar is no JMH jar");
    }

    @Test
    void aFileThatIsNoJarAtAllIsNamed() throws IOException {
        Path jar = Files.writeString(folder.resolve("text.jar"), "no zip");
        assertThatThrownBy(() -> BenchmarkSource.of(jar.toString())).hasMessageContaining("text.jar is no jar");
    }

    @Test
    void aJarThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> BenchmarkSource.of(folder.resolve("no.jar").toString()))
                .hasMessageContaining("no.jar does not exist or cannot be read");
    }

    @Test
    void aClassForANewerJdkEndsInASentenceThatNamesThatJdk() throws IOException {
        BenchmarkSource patched = patched();
        RunPlan plan = Probes.plan(Probes.settings(1, 1), Duration.ZERO, "steady");
        RunPlan newer = new RunPlan(
                plan.id(),
                plan.name(),
                patched,
                plan.descriptor(),
                Jdk.running(),
                plan.platform(),
                plan.revision(),
                plan.items(),
                List.of(),
                List.of(),
                Duration.ZERO,
                false,
                Meter.Source.HERE);
        RunAssembler assembler = new RunAssembler();
        new RunSession(newer, (RunEvent event) -> assembler.onEvent(event), InstantSource.system()).run();
        Run run = assembler.run().orElseThrow();
        assertThat(run.failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.message())
                        .endsWith("was built for JDK 99; choose such a JDK, or a newer one, with --jdk"));
    }

    /** The probes with every class file marked as one for JDK 99. */
    private BenchmarkSource patched() throws IOException {
        StringBuilder path = new StringBuilder();
        for (Path part : Probes.source().classPath()) {
            path.append(path.isEmpty() ? "" : File.pathSeparator).append(Files.isDirectory(part) ? copy(part) : part);
        }
        return BenchmarkSource.of(path.toString());
    }

    private Path copy(Path classes) throws IOException {
        Path target = folder.resolve("classes");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("META-INF")
                            || file.toString().contains(Path.of("run", "bench").toString()))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.toString().endsWith(".class")) {
                    bytes[6] = 0;
                    bytes[7] = (byte) JDK_99;
                }
                Path copied = target.resolve(classes.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.write(copied, bytes);
            }
        }
        return target;
    }
}
