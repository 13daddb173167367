package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Mode;
import org.junit.jupiter.api.Test;

/** What JMH 1.37 prints, word for word, and the sentence made of it. */
class DiagnosisTest {
    private static final Benchmark BENCHMARK = Benchmark.of("a.Parser.parse", Mode.AVERAGE_TIME);

    @Test
    void anOptionThatTheJvmRefusesIsNamed() {
        Diagnosis diagnosis = Diagnosis.of(BENCHMARK, "Benchmark caught the exception", """
                <forked VM failed with exit code 1>
                <stdout last='20 lines'>
                </stdout>
                <stderr last='20 lines'>
                Unrecognized VM option 'Nonsense'
                Error: Could not create the Java Virtual Machine.
                Error: A fatal exception has occurred. Program will exit.
                </stderr>
                """);

        assertThat(diagnosis.failure()).isEqualTo(Failure.EXITED);
        assertThat(diagnosis.sentence())
                .isEqualTo("Parser.parse: the fork's JVM does not start: Unrecognized VM option 'Nonsense'; "
                        + "correct --jvm-args");
    }

    @Test
    void namesOfClassesKeepTheirLetters() {
        Diagnosis diagnosis = Diagnosis.of(
                BENCHMARK, "Unable to find the profiler class: Nosuch.Profiler", "Unable to find the profiler");

        assertThat(diagnosis.failure()).isEqualTo(Failure.NO_PROFILER);
        assertThat(diagnosis.sentence()).endsWith("; unable to find the profiler class: Nosuch.Profiler");
    }
}
