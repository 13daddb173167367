package dev.plumbline.tool.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.plumbline.process.StopSwitch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile scripts, for real, at each level that enforces what they try; the bomb last, and only behind a proven limit. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxTest {
    private static final SandboxLimits SHORT = SandboxLimits.DEFAULT.withWallTime(Duration.ofSeconds(3));
    private static final SandboxLimits PATIENT = SandboxLimits.DEFAULT.withWallTime(Duration.ofSeconds(60));
    private static final Map<SandboxLevel, Optional<Sandbox>> FOUND = new EnumMap<>(SandboxLevel.class);

    private static Sandbox sandbox(SandboxLevel level) {
        Optional<Sandbox> sandbox = FOUND.computeIfAbsent(level, wanted -> Sandbox.at(wanted, Python.first()));
        assumeThat(sandbox).as(level.label() + " works on this machine").isPresent();
        return sandbox.orElseThrow();
    }

    private static SandboxedRun run(SandboxLevel level, SandboxLimits limits, String script) {
        return run(level, limits, "script.py", script);
    }

    private static SandboxedRun run(SandboxLevel level, SandboxLimits limits, String name, String script) {
        return sandbox(level).run(new SandboxJob(Map.of(name, script), name, List.of(), limits), new StopSwitch());
    }

    private static void assumeEnforced(SandboxLevel level, String limit) {
        assumeThat(sandbox(level).enforces(limit))
                .as(level.label() + " enforces: " + limit)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(1)
    void runsPython(SandboxLevel level) {
        SandboxedRun run = run(level, PATIENT, "import sys\nprint('héllo')\nprint('oh', file=sys.stderr)");
        assertThat(run).isEqualTo(new SandboxedRun(EndReason.COMPLETED, 0, "héllo\n", "oh\n", "it ended"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SandboxLevel.class,
            names = {"BWRAP", "NAMESPACES"})
    @Order(1)
    void enforcesEveryLimitThatItWasProbedFor(SandboxLevel level) {
        assertThat(sandbox(level).notEnforced()).isEmpty();
    }

    @Test
    @Order(1)
    void aPlainChildNamesWhatIsNotEnforced() {
        Sandbox plain = sandbox(SandboxLevel.PLAIN);
        assertThat(plain.level().label()).isEqualTo("not sandboxed");
        assertThat(plain.notEnforced()).contains("network", "file system", "home folder", "processes");
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void tellsTheExitCode(SandboxLevel level) {
        SandboxedRun run = run(level, PATIENT, "import sys\nsys.exit(7)");
        assertThat(run.reason()).isEqualTo(EndReason.EXITED_NON_ZERO);
        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.sentence()).isEqualTo("it ended with exit code 7");
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void endsAnEndlessLoop(SandboxLevel level) {
        SandboxedRun run = run(level, SHORT, "while True: pass");
        assertThat(run.reason()).isEqualTo(EndReason.TIMED_OUT);
        assertThat(run.sentence()).isEqualTo("it did not end within 3 s and was killed");
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void endsAScriptThatIgnoresTheSignal(SandboxLevel level) {
        String name = unique();
        SandboxedRun run = run(level, SHORT, name, """
                import os, signal, time
                for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                    signal.signal(number, signal.SIG_IGN)
                if os.fork() == 0:
                    os.setsid()
                time.sleep(600)
                """);
        assertThat(run.reason()).isEqualTo(EndReason.TIMED_OUT);
        assertNothingIsLeftOf(name);
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void endsAScriptThatPrintsForEver(SandboxLevel level) {
        SandboxedRun run = run(level, PATIENT, "while True: print('x' * 100000)");
        assertThat(run.reason()).isEqualTo(EndReason.TOO_MUCH_OUTPUT);
        assertThat(run.stdout()).hasSize(SandboxLimits.DEFAULT.outputBytes());
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void refusesTenGigabytes(SandboxLevel level) {
        assumeEnforced(level, "memory");
        SandboxedRun run = run(level, PATIENT, "data = bytearray(10 * 1024 ** 3)");
        assertThat(run.reason()).isEqualTo(EndReason.OUT_OF_MEMORY);
        assertThat(run.sentence()).contains("512 MiB");
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void writesNowhereButInItsOwnFolder(SandboxLevel level) {
        assumeEnforced(level, "file system");
        SandboxedRun run = run(level, PATIENT, """
                import os, tempfile
                with tempfile.NamedTemporaryFile("w") as file:
                    file.write("mine")
                for path in ("/etc/passwd", "/usr/x", "/var/x", "/x", "/tool/x", "/tool/script.py", "/proc/sys/kernel/hostname"):
                    try:
                        open(path, "w").close()
                        print("wrote", path)
                    except OSError:
                        pass
                """);
        assertThat(run.stdout()).isEmpty();
        assertThat(run.reason()).isEqualTo(EndReason.COMPLETED);
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void leavesNothingOfItsFolderToTheNextRun(SandboxLevel level) {
        run(
                level,
                PATIENT,
                "open('/tmp/plumbline-left-behind' if __file__ == '/tool/script.py' else 'x', 'w').close()");
        assertThat(Path.of("/tmp/plumbline-left-behind")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void cannotReadTheHomeFolder(SandboxLevel level) throws IOException {
        assumeEnforced(level, "home folder");
        Path secret = Files.createTempFile(Path.of(System.getProperty("user.home")), ".plumbline-test", ".txt");
        try {
            SandboxedRun run = run(level, PATIENT, "print(open('" + secret + "').read())");
            assertThat(run.stderr()).contains("FileNotFoundError");
        } finally {
            Files.delete(secret);
        }
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void opensNoSocket(SandboxLevel level) throws IOException {
        assumeEnforced(level, "network");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SandboxedRun run = run(
                    level,
                    PATIENT,
                    "import socket\nsocket.create_connection(('127.0.0.1', " + server.getLocalPort() + "), 5)");
            assertThat(run.reason()).isEqualTo(EndReason.EXITED_NON_ZERO);
            assertThat(run.stderr()).contains("Error");
        }
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void knowsNothingOfOurEnvironment(SandboxLevel level) {
        SandboxedRun run = run(level, PATIENT, "import os\nprint(sorted(os.environ))");
        assertThat(run.stdout()).contains("'HOME'").doesNotContain("JAVA", "MAVEN", "'USER'");
    }

    @ParameterizedTest
    @EnumSource(SandboxLevel.class)
    @Order(2)
    void stopsOnRequest(SandboxLevel level) {
        Sandbox sandbox = sandbox(level);
        StopSwitch stop = new StopSwitch();
        SandboxJob job =
                new SandboxJob(Map.of("script.py", "import time\ntime.sleep(600)"), "script.py", List.of(), PATIENT);
        CompletableFuture<SandboxedRun> run = CompletableFuture.supplyAsync(() -> sandbox.run(job, stop));
        stop.stop();
        assertThat(run.join().reason()).isEqualTo(EndReason.STOPPED);
    }

    /** Harmless: the children only wait. Whatever this does not prove, the bomb is not thrown at. */
    @ParameterizedTest
    @EnumSource(
            value = SandboxLevel.class,
            names = {"BWRAP", "NAMESPACES"})
    @Order(3)
    void stopsTooManyHarmlessChildren(SandboxLevel level) {
        assumeEnforced(level, "processes");
        SandboxedRun run = run(level, PATIENT, """
                import os, time
                for _ in range(30):
                    if os.fork() == 0:
                        time.sleep(30)
                        os._exit(0)
                time.sleep(30)
                """);
        assertThat(run.reason()).isEqualTo(EndReason.TOO_MANY_PROCESSES);
        assertThat(run.sentence()).contains("more than 16 processes");
    }

    @ParameterizedTest
    @EnumSource(
            value = SandboxLevel.class,
            names = {"BWRAP", "NAMESPACES"})
    @Order(4)
    void defusesAForkBomb(SandboxLevel level) {
        assumeEnforced(level, "processes");
        String name = unique();
        SandboxedRun run = run(level, SandboxLimits.DEFAULT.withWallTime(Duration.ofSeconds(10)), name, """
                import os
                while True:
                    try:
                        os.fork()
                    except OSError:
                        pass
                """);
        assertThat(run.reason()).isIn(EndReason.TOO_MANY_PROCESSES, EndReason.TIMED_OUT);
        assertNothingIsLeftOf(name);
    }

    private static String unique() {
        return "s" + UUID.randomUUID() + ".py";
    }

    /** The kernel ends a process namespace a moment after its first process. */
    private static void assertNothingIsLeftOf(String script) {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(script))
                .toList();
        assertThat(left).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }
}
