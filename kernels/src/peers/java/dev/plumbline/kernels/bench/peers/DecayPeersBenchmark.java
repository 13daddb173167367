package dev.plumbline.kernels.bench.peers;

import dev.plumbline.kernels.bench.Measured;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.DecayLaw;
import dev.plumbline.kernels.decay.MemoryTraces;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.util.FastMath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The simple exponential of 10,000 memories, with the exponentials of Jafama and of Commons Math. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecayPeersBenchmark extends Measured {
    private static final double RATE = -DecayLaw.EXPONENTIAL.ratePerSecond() / DecayLaw.SECOND;

    private final MemoryTraces traces = DecayData.withinASecond();
    private final float[] out = new float[DecayData.COUNT];

    @Setup
    public void prepare() {
        Checksum.verify("Jafama", jafama(), DecayData.EXPONENTIAL_RESULT, DecayData.TOLERANCE);
        Checksum.verify("Commons Math", commonsMath(), DecayData.EXPONENTIAL_RESULT, DecayData.TOLERANCE);
    }

    @Benchmark
    public float[] jafama() {
        float[] ages = traces.agesMicros();
        float[] strengths = traces.strengths();
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (strengths[i] * net.jafama.FastMath.exp(RATE * ages[i]));
        }
        return out;
    }

    @Benchmark
    public float[] commonsMath() {
        float[] ages = traces.agesMicros();
        float[] strengths = traces.strengths();
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (strengths[i] * FastMath.exp(RATE * ages[i]));
        }
        return out;
    }
}
