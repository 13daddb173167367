package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import dev.plumbline.model.metric.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aLockFileThatFindsNoRoomIsNoOtherJmh() {
        Diagnosis diagnosis = Diagnosis.of(
                BENCHMARK,
                "ERROR: Exception while trying to acquire the JMH lock (/tmp/jmh.lock): No space left on device, exiting."
                        + " Use -Djmh.ignoreLock=true to forcefully continue.",
                "");
        assertThat(diagnosis.failure()).isEqualTo(Failure.EXITED);
        assertThat(diagnosis.sentence()).contains("full", "make room");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tmp/a/libx.so: /tmp/a/libx.so: wrong ELF class: ELFCLASS32 (Possible cause: can't load AMD 64 .so on a"
                        + " ARM64 platform)",
                "/tmp/a/libx.so: /tmp/a/libx.so: invalid ELF header",
                "/tmp/a/libx.so: dlopen(/tmp/a/libx.so, 0x0001): tried: '/tmp/a/libx.so' (mach-o file, but is an"
                        + " incompatible architecture (have 'x86_64', need 'arm64'))",
                "C:\\a\\x.dll: Can't load IA 32-bit .dll on a AMD 64-bit platform"
            })
    void aLibraryOfAnotherSystemIsCalledThat(String loader) {
        Diagnosis diagnosis = Diagnosis.of(
                BENCHMARK, "Benchmark error", "<failure>\n\njava.lang.UnsatisfiedLinkError: " + loader + "\n\tat a.b");
        assertThat(diagnosis.failure()).isEqualTo(Failure.THREW);
        assertThat(diagnosis.sentence()).contains("built for another system", System.getProperty("os.arch"));
    }

    @Test
    void aPathThatTheLoaderSaysTwiceIsSaidAsAName() {
        assertThat(Diagnosis.of(
                                BENCHMARK,
                                "java.lang.UnsatisfiedLinkError: /tmp/a/libx.so: /tmp/a/libx.so: invalid ELF header",
                                "")
                        .sentence())
                .contains("(libx.so: invalid ELF header)");
    }

    @Test
    void namesOfClassesKeepTheirLetters() {
        Diagnosis diagnosis = Diagnosis.of(
                BENCHMARK, "Unable to find the profiler class: Nosuch.Profiler", "Unable to find the profiler");

        assertThat(diagnosis.failure()).isEqualTo(Failure.NO_PROFILER);
        assertThat(diagnosis.sentence()).endsWith("; unable to find the profiler class: Nosuch.Profiler");
    }
}
