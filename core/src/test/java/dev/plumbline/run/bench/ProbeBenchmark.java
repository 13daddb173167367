package dev.plumbline.run.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Benchmarks for the tests of the runner: real work of a chosen size, and every way to fail. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@BenchmarkMode(Mode.AverageTime)
@SuppressWarnings({"SystemExitOutsideMain", "InfiniteLoop", "InfiniteRecursion"})
public class ProbeBenchmark {
    /** How much work, from outside: {@code -Dprobe.work=2} is twice the work. */
    private final int work = Integer.getInteger("probe.work", 2_000);

    @Benchmark
    public void steady() {
        Blackhole.consumeCPU(2_000);
    }

    @Benchmark
    public void changed() {
        Blackhole.consumeCPU(work);
    }

    /** How much work, from a file on the class path: two builds of the same benchmark. */
    private final int builtWork = builtWork();

    private static int builtWork() {
        try (java.io.InputStream file = ProbeBenchmark.class.getResourceAsStream("/probe-work.txt")) {
            return file == null
                    ? 2_000
                    : Integer.parseInt(
                            new String(file.readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII).strip());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Benchmark
    public void built() {
        Blackhole.consumeCPU(builtWork);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public void changedThroughput() {
        Blackhole.consumeCPU(work);
    }

    /** Throws when the fork runs under any flag of memory, collector or compiler; JMH's own are those of its blackholes. */
    @Benchmark
    public void plainJvm() {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        boolean ours = flags.stream()
                .anyMatch(flag -> flag.startsWith("-Xm") || flag.contains("Tiered") || flag.endsWith("GC"));
        if (ours) {
            throw new IllegalStateException("flags nobody asked for: " + flags);
        }
    }

    @Benchmark
    public void throwing() {
        throw new IllegalStateException("the probe throws on purpose");
    }

    /** Counts what happens to a fork, and throws where it is told to. */
    @State(Scope.Thread)
    public static class Late {
        private int iterations;
        private boolean inIteration;
        private boolean inTearDown;

        @Setup(Level.Iteration)
        public void begin() {
            iterations++;
        }

        @TearDown(Level.Iteration)
        public void end() {
            if (inIteration && iterations >= 3) {
                throw new IllegalStateException("late, in the tear-down of an iteration");
            }
        }

        @TearDown(Level.Trial)
        public void endOfAll() {
            if (inTearDown) {
                throw new IllegalStateException("late, in the tear-down of the trial");
            }
        }
    }

    /** One warm-up and one measured iteration are fine. */
    @Benchmark
    public void throwingLate(Late late) {
        if (late.iterations >= 3) {
            throw new IllegalStateException("late, in an iteration");
        }
        Blackhole.consumeCPU(100);
    }

    @Benchmark
    public void throwingInIterationTearDown(Late late) {
        late.inIteration = true;
        Blackhole.consumeCPU(100);
    }

    @Benchmark
    public void throwingInTrialTearDown(Late late) {
        late.inTearDown = true;
        Blackhole.consumeCPU(100);
    }

    /** In the first fork that finds no such file, each iteration pauses for longer than it should last, as if stopped. */
    @State(Scope.Thread)
    public static class Pause {
        private boolean pausing;
        private int operations;

        @Setup(Level.Trial)
        public void look() throws java.io.IOException {
            pausing = java.nio.file.Path.of(System.getProperty("probe.once"))
                    .toFile()
                    .createNewFile();
        }

        @Setup(Level.Iteration)
        public void begin() {
            operations = 0;
        }
    }

    @Benchmark
    public void pausingInTheFirstFork(Pause pause) throws InterruptedException {
        Blackhole.consumeCPU(1_000);
        if (pause.pausing && ++pause.operations == 50) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** No work at all. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public void blank() {}

    @Benchmark
    public void exiting() {
        System.exit(3);
    }

    @Benchmark
    public void exitingWell() {
        System.exit(0);
    }

    @Benchmark
    public void halting() {
        Runtime.getRuntime().halt(0);
    }

    @Benchmark
    public int overflowing() {
        return deeper(1);
    }

    private int deeper(int depth) {
        return depth + deeper(depth + 1);
    }

    /** A file that is no library of this system. */
    @Benchmark
    public void foreignLibrary() throws java.io.IOException {
        java.nio.file.Path library = java.nio.file.Files.createTempFile("probe", ".so");
        library.toFile().deleteOnExit();
        java.nio.file.Files.write(library, new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe, 1, 2, 3, 4});
        System.load(library.toString());
    }

    @Benchmark
    public void missingLibrary() {
        System.loadLibrary("probe-that-is-nowhere");
    }

    @Benchmark
    public void fullDisk() throws java.io.IOException {
        java.nio.file.Files.write(java.nio.file.Path.of("/dev/full"), new byte[] {1});
    }

    /** Starts a process that holds the output of the fork and outlives it. */
    @State(Scope.Thread)
    public static class Child {
        @TearDown(Level.Trial)
        public void start() throws java.io.IOException {
            new ProcessBuilder("sleep", System.getProperty("probe.sleep", "86399"))
                    .inheritIO()
                    .start();
        }
    }

    @Benchmark
    public void leavingAChild(Child child) {
        Blackhole.consumeCPU(100);
    }

    @Benchmark
    public void hanging() throws InterruptedException {
        while (true) {
            TimeUnit.HOURS.sleep(1);
        }
    }

    @Benchmark
    public Object outOfMemory() {
        return new long[Integer.MAX_VALUE - 8];
    }

    /** A benchmark with parameters. */
    @State(Scope.Thread)
    public static class Sized {
        @Param({"1", "2"})
        public int size;
    }

    @Benchmark
    public int withParam(Sized sized) {
        return sized.size;
    }
}
