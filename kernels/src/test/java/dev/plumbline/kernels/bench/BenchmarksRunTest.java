package dev.plumbline.kernels.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernels.KernelCatalog;
import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark sets itself up, verifies its checksum and runs once, in this JVM and without a fork. */
class BenchmarksRunTest {
    @Test
    void everyBenchmarkButTheReferencesRuns() throws RunnerException {
        assertThat(runOnce(".*", ".*(reference|Harness|ManyRows).*")).hasSizeGreaterThan(30);
    }

    @Test
    @Tag("slow")
    void everyReferenceAndTheHarnessRun() throws RunnerException {
        assertThat(runOnce(".*(reference|Harness|ManyRows).*", "none")).hasSizeGreaterThan(10);
    }

    /** The benchmarks of twins that this machine cannot run, which say so when somebody tries. */
    private static String unavailable() {
        return KernelCatalog.ALL.stream()
                .flatMap(kernel -> kernel.twins().stream()
                        .filter(twin -> !twin.availability().available())
                        .flatMap(twin ->
                                kernel.benchmarks().stream().map(name -> name + "\\." + twin.methodName() + "$")))
                .reduce("none", (all, one) -> all + "|" + one);
    }

    /** Fails on the first error: a setup that throws ends the whole run. */
    private static Collection<RunResult> runOnce(String include, String exclude) throws RunnerException {
        // Another JMH on this machine disturbs times, and no time is looked at here.
        System.setProperty("jmh.ignoreLock", "true");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(include)
                .exclude(exclude)
                .exclude(unavailable())
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return new Runner(options.build()).run();
    }
}
