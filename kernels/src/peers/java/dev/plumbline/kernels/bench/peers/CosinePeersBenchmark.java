package dev.plumbline.kernels.bench.peers;

import dev.plumbline.kernels.bench.Measured;
import dev.plumbline.kernels.cosine.CandidateRows;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import io.github.jbellis.jvector.vector.VectorizationProvider;
import io.github.jbellis.jvector.vector.types.VectorFloat;
import io.github.jbellis.jvector.vector.types.VectorTypeSupport;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.VectorUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** One query to 1,000 rows of 768 components, by Lucene and by JVector. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CosinePeersBenchmark extends Measured {
    private final float[] query = CosineData.queries(1);
    private final float[][] rows = new float[CosineData.ROWS][];
    private final VectorFloat<?>[] vectors = new VectorFloat<?>[CosineData.ROWS];
    private final float[] out = new float[CosineData.ROWS];
    private VectorFloat<?> queryVector;

    @Setup
    public void prepare(BenchmarkParams params) {
        VectorTypeSupport types = VectorizationProvider.getInstance().getVectorTypeSupport();
        CandidateRows all = CosineData.rows(CosineData.ROWS);
        int length = CosineData.DIMENSION;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(all.values(), row * length, (row + 1) * length);
            vectors[row] = types.createFloatVector(rows[row].clone());
        }
        queryVector = types.createFloatVector(query.clone());
        if (params.getBenchmark().endsWith("Dot")) {
            double expected = Checksum.weighted(dots());
            // Of about 256 each: a relative error of 1e-6 in every one of a thousand.
            Checksum.verify(params.getBenchmark(), run(params), expected, 0.1);
        } else {
            Checksum.verify(params.getBenchmark(), run(params), CosineData.RESULT, CosineData.TOLERANCE);
        }
    }

    private float[] run(BenchmarkParams params) {
        String name = params.getBenchmark();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "luceneDot" -> luceneDot();
            case "luceneCosine" -> luceneCosine();
            case "jvectorDot" -> jvectorDot();
            case "jvectorCosine" -> jvectorCosine();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** In double. */
    private float[] dots() {
        float[] dots = new float[rows.length];
        for (int row = 0; row < rows.length; row++) {
            double dot = 0;
            for (int i = 0; i < query.length; i++) {
                dot += (double) query[i] * rows[row][i];
            }
            dots[row] = (float) dot;
        }
        return dots;
    }

    @Benchmark
    public float[] luceneDot() {
        for (int row = 0; row < rows.length; row++) {
            out[row] = VectorUtil.dotProduct(query, rows[row]);
        }
        return out;
    }

    @Benchmark
    public float[] luceneCosine() {
        for (int row = 0; row < rows.length; row++) {
            out[row] = VectorUtil.cosine(query, rows[row]);
        }
        return out;
    }

    @Benchmark
    public float[] jvectorDot() {
        for (int row = 0; row < vectors.length; row++) {
            out[row] = io.github.jbellis.jvector.vector.VectorUtil.dotProduct(queryVector, vectors[row]);
        }
        return out;
    }

    @Benchmark
    public float[] jvectorCosine() {
        for (int row = 0; row < vectors.length; row++) {
            out[row] = io.github.jbellis.jvector.vector.VectorUtil.cosine(queryVector, vectors[row]);
        }
        return out;
    }
}
