package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    Path folder;

    @Test
    void aPatternIsLookedForInNames() {
        Workbench probes = open(System.getProperty("java.class.path"));
        assertThat(Selection.matching(List.of("steady"), probes.catalog().benchmarks(), probes))
                .extracting(Benchmark::name)
                .allSatisfy(name -> assertThat(name).contains("steady"));
    }

    @Test
    void aPatternThatMatchesNothingIsAnsweredWithTheNearestNames() {
        Workbench probes = open(System.getProperty("java.class.path"));
        assertThatThrownBy(() ->
                        Selection.matching(List.of("staedy"), probes.catalog().benchmarks(), probes))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("no benchmark matches 'staedy'; nearest are ")
                .hasMessageContaining("steady");
    }

    @Test
    void aSourceWithoutAnyBenchmarkSaysThatItHasNone() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(Files.createDirectories(classes.resolve("META-INF")).resolve("BenchmarkList"), "");
        String jmh = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> part.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        Workbench none = open(classes + File.pathSeparator + jmh);
        assertThatThrownBy(() ->
                        Selection.matching(List.of("anything"), none.catalog().benchmarks(), none))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("there is no JMH benchmark in ")
                .hasMessageContaining("annotation processor");
    }

    private static Workbench open(String classPath) {
        return Workbench.open(BenchmarkSource.of(classPath), Jdk.running(), "");
    }
}
