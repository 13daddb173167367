package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.Jdk;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.project.Project;
import dev.plumbline.run.Probes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringTest {
    private static Workbench bench;

    @TempDir
    Path folder;

    @BeforeAll
    static void listTheProbes() {
        bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
    }

    private Environment environment(String... jvmArgs) {
        return environment(new RunOptions("", List.of(), List.of(jvmArgs), Duration.ZERO));
    }

    private Environment environment(RunOptions options) {
        return new Measuring(Project.at(folder), bench, InstantSource.system())
                .plan(List.of(), options)
                .platform()
                .environment();
    }

    @Test
    void aRunKnowsTheJmhOfItsForks() {
        assertThat(environment().get(Fact.JMH)).contains("1.37");
    }

    @Test
    void withoutAFlagTheGarbageCollectorIsTheOneThatTheJdkChoosesHere() {
        assertThat(environment().get(Fact.GC)).get().isIn("G1", "Serial", "Parallel", "ZGC", "Shenandoah", "Epsilon");
        assertThat(environment("-XX:+UseCompressedOops").get(Fact.GC))
                .isEqualTo(environment().get(Fact.GC));
    }

    @ParameterizedTest
    @CsvSource({
        "-XX:+UseParallelGC, Parallel",
        "-XX:+UseG1GC, G1",
        "-XX:+UseZGC, ZGC",
        "-XX:+UseShenandoahGC, Shenandoah"
    })
    void aFlagChoosesTheGarbageCollector(String flag, String name) {
        assertThat(environment(flag).get(Fact.GC)).contains(name);
    }

    @Test
    void aRunUnderAProfilerIsAnotherEnvironment() {
        RunOptions profiled = new RunOptions("", List.of("gc", "jfr:configName=profile"), List.of(), Duration.ZERO);

        assertThat(environment(profiled).get(Fact.PROFILERS)).contains("jfr");
        assertThat(environment().get(Fact.PROFILERS)).isEmpty();
    }
}
