package dev.plumbline.kernels.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.kernels.KernelCatalog;
import dev.plumbline.kernels.Twin;
import dev.plumbline.kernels.data.SplitMix;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of spreading against answers that need no other form, and against what must not matter. */
class SpreadingOracleTest {
    private static final int NODES = 211;
    private static final int EDGES = 1000;

    static List<Twin<SpreadingForm<Spreading>>> forms() {
        return KernelCatalog.SPREADING.twins();
    }

    /** A ring of three with weight 1: Pascal's triangle, folded modulo 3. Row 4 is 1 4 6 4 1. */
    @ParameterizedTest
    @MethodSource("forms")
    void countsThePathsOfARing(Twin<SpreadingForm<Spreading>> form) {
        EdgeList ring = new EdgeList(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, new float[] {1, 1, 1});
        assertThat(spread(form, ring, Normalisation.NONE, SpreadingData.start(3), 4))
                .containsExactly(1 + 4, 4 + 1, 6);
    }

    /** a = (1, 0) → (1, 3) → divided (1/3, 1) → (1/3, 2) → divided (1/6, 1). */
    @ParameterizedTest
    @MethodSource("forms")
    void dividesByTheLargestWhenItExceedsOne(Twin<SpreadingForm<Spreading>> form) {
        EdgeList pair = new EdgeList(2, new int[] {0}, new int[] {1}, new float[] {3});
        float[] result = spread(form, pair, Normalisation.MAXIMUM, SpreadingData.start(2), 2);
        assertThat(result[0]).isCloseTo(1 / 6f, within(1e-7f));
        assertThat(result[1]).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void doesNotDivideBelowOne(Twin<SpreadingForm<Spreading>> form) {
        EdgeList pair = new EdgeList(2, new int[] {0}, new int[] {1}, new float[] {0.5f});
        assertThat(spread(form, pair, Normalisation.MAXIMUM, new float[] {0.5f, 0}, 2))
                .containsExactly(0.5f, 0.5f);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void addsDuplicateEdges(Twin<SpreadingForm<Spreading>> form) {
        EdgeList twice = new EdgeList(2, new int[] {0, 0}, new int[] {1, 1}, new float[] {0.25f, 0.5f});
        assertThat(spread(form, twice, Normalisation.NONE, SpreadingData.start(2), 1))
                .containsExactly(1, 0.75f);
    }

    /** Powers of two keep all sums exact for a few iterations, in whatever order they are made. */
    @ParameterizedTest
    @MethodSource("forms")
    void isExactToTheBitOnPowersOfTwo(Twin<SpreadingForm<Spreading>> form) {
        EdgeList graph = powersOfTwo();
        float[] expected = new float[NODES];
        new ReferenceSpreading(graph, Normalisation.NONE).spread(SpreadingData.start(NODES), 6, expected);
        assertThat(spread(form, graph, Normalisation.NONE, SpreadingData.start(NODES), 6))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void doesNotDependOnTheNamesOfTheNodesOrTheOrderOfTheEdges(Twin<SpreadingForm<Spreading>> form) {
        EdgeList graph = SpreadingData.uniform(5, NODES, EDGES);
        int[] names = permutation(NODES, 6);
        EdgeList renamed = renamed(graph, names, permutation(EDGES, 7));
        float[] start = new SplitMix(8).floats(NODES, 0, 1);
        float[] renamedStart = new float[NODES];
        for (int node = 0; node < NODES; node++) {
            renamedStart[names[node]] = start[node];
        }
        float[] result = spread(form, graph, Normalisation.MAXIMUM, start, 100);
        float[] renamedResult = spread(form, renamed, Normalisation.MAXIMUM, renamedStart, 100);
        for (int node = 0; node < NODES; node++) {
            assertThat(renamedResult[names[node]]).isCloseTo(result[node], Percentage.withPercentage(5e-4));
        }
    }

    @Test
    void givesEachOfSixteenQueriesTheBitsItWouldGetAlone() {
        Twin<SpreadingForm<BatchSpreading>> batch = KernelCatalog.SPREADING_16_QUERIES.preferred();
        assumeTrue(batch.availability().available(), batch.availability().reason());
        EdgeList graph = SpreadingData.sparse();
        float[] starts = new SplitMix(9).floats(graph.nodes() * BatchSpreading.QUERIES, 0, 1);
        float[] all = new float[starts.length];
        batch.create().over(graph, Normalisation.MAXIMUM).spread(starts, 100, all);
        for (int query = 0; query < BatchSpreading.QUERIES; query++) {
            float[] alone = spread(
                    KernelCatalog.SPREADING.preferred(), graph, Normalisation.MAXIMUM, column(starts, query), 100);
            assertThat(column(all, query)).containsExactly(alone);
        }
    }

    @Test
    void fadesWithDepth() {
        EdgeList chain = new EdgeList(3, new int[] {0, 1}, new int[] {1, 2}, new float[] {0.5f, 0.5f});
        for (Twin<SpreadingForm<Spreading>> form : KernelCatalog.SPREADING_DEPTH.twins()) {
            float[] result = spread(form, chain, Normalisation.NONE, SpreadingData.start(3), 5);
            assertThat(result[0]).isEqualTo(1);
            // 0.5 · exp(−0.3), then 0.25 · exp(−0.3) · exp(−0.6)
            assertThat(result[1]).isCloseTo(0.370409110f, within(1e-7f));
            assertThat(result[2]).isCloseTo(0.101642415f, within(1e-7f));
        }
    }

    @Test
    void stopsBelowTheThreshold() {
        EdgeList chain = new EdgeList(3, new int[] {0, 1}, new int[] {1, 2}, new float[] {0.0125f, 1});
        for (Twin<SpreadingForm<Spreading>> form : KernelCatalog.SPREADING_DEPTH.twins()) {
            float[] result = spread(form, chain, Normalisation.NONE, SpreadingData.start(3), 5);
            assertThat(result[1]).isCloseTo(0.00926f, within(1e-5f));
            assertThat(result[2]).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesArraysOfAnotherLength(Twin<SpreadingForm<Spreading>> form) {
        Spreading spreading = create(form, powersOfTwo(), Normalisation.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spreading.spread(new float[NODES - 1], 1, new float[NODES]));
    }

    @Test
    void refusesEdgesToNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdgeList(2, new int[] {0}, new int[] {2}, new float[] {1}))
                .withMessage("Edge 0 from 0 to 2 in a graph of 2 nodes");
    }

    private static Spreading create(Twin<SpreadingForm<Spreading>> form, EdgeList graph, Normalisation normalisation) {
        assumeTrue(form.availability().available(), form.availability().reason());
        return form.create().over(graph, normalisation);
    }

    private static float[] spread(
            Twin<SpreadingForm<Spreading>> form,
            EdgeList graph,
            Normalisation normalisation,
            float[] start,
            int steps) {
        float[] out = new float[graph.nodes()];
        create(form, graph, normalisation).spread(start, steps, out);
        return out;
    }

    private static EdgeList powersOfTwo() {
        EdgeList graph = SpreadingData.uniform(4, NODES, EDGES);
        float[] weights = new float[EDGES];
        for (int e = 0; e < EDGES; e++) {
            weights[e] = e % 2 == 0 ? 0.5f : 1;
        }
        return new EdgeList(NODES, graph.sources(), graph.targets(), weights);
    }

    private static EdgeList renamed(EdgeList graph, int[] names, int[] order) {
        int[] sources = new int[EDGES];
        int[] targets = new int[EDGES];
        float[] weights = new float[EDGES];
        for (int e = 0; e < EDGES; e++) {
            sources[order[e]] = names[graph.sources()[e]];
            targets[order[e]] = names[graph.targets()[e]];
            weights[order[e]] = graph.weights()[e];
        }
        return new EdgeList(NODES, sources, targets, weights);
    }

    /** Fisher and Yates. */
    private static int[] permutation(int size, long seed) {
        SplitMix numbers = new SplitMix(seed);
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            int j = numbers.nextInt(i + 1);
            places[i] = places[j];
            places[j] = i;
        }
        return places;
    }

    private static float[] column(float[] all, int query) {
        float[] column = new float[all.length / BatchSpreading.QUERIES];
        for (int node = 0; node < column.length; node++) {
            column[node] = all[node * BatchSpreading.QUERIES + query];
        }
        return column;
    }
}
