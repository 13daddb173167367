package dev.plumbline.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.kernels.cosine.BatchCosine;
import dev.plumbline.kernels.cosine.CosineData;
import dev.plumbline.kernels.data.Checksum;
import dev.plumbline.kernels.decay.Decay;
import dev.plumbline.kernels.decay.DecayData;
import dev.plumbline.kernels.decay.MemoryTraces;
import dev.plumbline.kernels.spreading.EdgeList;
import dev.plumbline.kernels.spreading.Normalisation;
import dev.plumbline.kernels.spreading.Spreading;
import dev.plumbline.kernels.spreading.SpreadingData;
import dev.plumbline.kernels.spreading.SpreadingForm;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The checksums that benchmarks verify are those of the references, on the documented data. */
class ReferenceChecksumTest {
    private static final Offset<Double> DIGITS = within(2e-6);

    @Test
    void holdsForOneQuery() {
        float[] out = new float[CosineData.ROWS];
        KernelCatalog.COSINE
                .reference()
                .create()
                .similarities(CosineData.queries(1), CosineData.rows(CosineData.ROWS), out);
        assertThat(Checksum.weighted(out)).isCloseTo(CosineData.RESULT, DIGITS);
    }

    @Test
    void holdsForManyRows() {
        float[] out = new float[CosineData.MANY_ROWS];
        KernelCatalog.COSINE_MANY_ROWS
                .reference()
                .create()
                .similarities(CosineData.queries(1), CosineData.rows(CosineData.MANY_ROWS), out);
        assertThat(Checksum.weighted(out)).isCloseTo(CosineData.MANY_ROWS_RESULT, DIGITS);
    }

    @Test
    void holdsForSixteenQueries() {
        float[] out = new float[BatchCosine.QUERIES * CosineData.ROWS];
        KernelCatalog.COSINE_16_QUERIES
                .reference()
                .create()
                .similarities(CosineData.queries(BatchCosine.QUERIES), CosineData.rows(CosineData.ROWS), out);
        assertThat(Checksum.weighted(out)).isCloseTo(CosineData.BATCH_RESULT, DIGITS);
    }

    @Test
    void holdsForEveryLawOfDecay() {
        assertThat(decay(KernelCatalog.DECAY_EXPONENTIAL, DecayData.withinASecond()))
                .isCloseTo(DecayData.EXPONENTIAL_RESULT, DIGITS);
        MemoryTraces days = DecayData.withinTwoDays();
        assertThat(decay(KernelCatalog.DECAY_EBBINGHAUS, days)).isCloseTo(DecayData.EBBINGHAUS_RESULT, DIGITS);
        assertThat(decay(KernelCatalog.DECAY_POWER, days)).isCloseTo(DecayData.POWER_RESULT, DIGITS);
        assertThat(decay(KernelCatalog.DECAY_TWO_COMPONENT, days)).isCloseTo(DecayData.TWO_COMPONENT_RESULT, DIGITS);
        assertThat(decay(KernelCatalog.DECAY_HYBRID, days)).isCloseTo(DecayData.HYBRID_RESULT, DIGITS);
    }

    @Test
    void holdsForBothGraphs() {
        assertThat(spread(KernelCatalog.SPREADING, SpreadingData.sparse(), SpreadingData.ITERATIONS))
                .isCloseTo(SpreadingData.RESULT, DIGITS);
        assertThat(spread(KernelCatalog.SPREADING, SpreadingData.dense(), SpreadingData.ITERATIONS))
                .isCloseTo(SpreadingData.DENSE_RESULT, DIGITS);
    }

    @Test
    void holdsForTheDepthLimitedRule() {
        assertThat(spread(KernelCatalog.SPREADING_DEPTH, SpreadingData.sparse(), SpreadingData.DEPTH))
                .isCloseTo(SpreadingData.DEPTH_RESULT, DIGITS);
    }

    @Test
    void holdsForSixteenQueriesOverAGraph() {
        EdgeList graph = SpreadingData.sparse();
        float[] starts = SpreadingData.batchStart(graph.nodes());
        float[] out = new float[starts.length];
        KernelCatalog.SPREADING_16_QUERIES
                .reference()
                .create()
                .over(graph, Normalisation.MAXIMUM)
                .spread(starts, SpreadingData.ITERATIONS, out);
        assertThat(Checksum.weighted(out)).isCloseTo(SpreadingData.BATCH_RESULT, DIGITS);
    }

    private static double decay(Kernel<Decay> kernel, MemoryTraces traces) {
        float[] out = new float[traces.count()];
        kernel.reference().create().decay(traces, out);
        return Checksum.weighted(out);
    }

    private static double spread(Kernel<SpreadingForm<Spreading>> kernel, EdgeList graph, int steps) {
        float[] out = new float[graph.nodes()];
        kernel.reference()
                .create()
                .over(graph, Normalisation.MAXIMUM)
                .spread(SpreadingData.start(graph.nodes()), steps, out);
        return Checksum.weighted(out);
    }
}
