package dev.plumbline.kernels.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The settings of every benchmark here; JMH inherits them. Six forks, because forks of vector code come in two kinds
 * (26 against 32 µs were seen), and one fork shows only one of them.
 */
@BenchmarkMode(Mode.AverageTime)
@Fork(value = 6, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public abstract class Measured {}
