package dev.plumbline.kernels.spreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpreadingDataTest {
    @Test
    void hasNoSelfLoops() {
        EdgeList graph = SpreadingData.dense();
        for (int e = 0; e < graph.edges(); e++) {
            assertThat(graph.sources()[e]).isNotEqualTo(graph.targets()[e]);
        }
    }

    @Test
    void keepsWeightsBetweenATenthAndOne() {
        for (float weight : SpreadingData.sparse().weights()) {
            assertThat(weight).isGreaterThanOrEqualTo(0.1f).isLessThan(1);
        }
    }

    @Test
    void givesTheHarnessAFewHeavySources() {
        int[] degrees = new int[SpreadingData.HARNESS_NODES];
        for (int source : SpreadingData.harness().sources()) {
            degrees[source]++;
        }
        // With uniform sources the largest of 10,000 would be near 15.
        assertThat(Arrays.stream(degrees).max().orElseThrow()).isGreaterThan(100);
    }

    @Test
    void fillsSlicesWithLittlePadding() {
        SlicedEdges edges = new SlicedEdges(SpreadingData.sparse());
        assertThat(edges.sources.length).isLessThan(SpreadingData.EDGES * 11 / 10);
    }
}
