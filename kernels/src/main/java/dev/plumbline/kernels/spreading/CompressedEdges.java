package dev.plumbline.kernels.spreading;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Edges grouped by one of their ends (compressed sparse rows): those of row {@code r} are {@code starts[r]} to {@code
 * starts[r + 1]}, in the order of the edge list.
 */
final class CompressedEdges {
    final int[] starts;
    final int[] others;
    final float[] weights;

    private CompressedEdges(int nodes, int[] rows, int[] columns, float[] values) {
        starts = new int[nodes + 1];
        others = new int[rows.length];
        weights = new float[rows.length];
        for (int row : rows) {
            starts[row + 1]++;
        }
        for (int row = 0; row < nodes; row++) {
            starts[row + 1] += starts[row];
        }
        int[] place = starts.clone();
        for (int e = 0; e < rows.length; e++) {
            int p = place[rows[e]]++;
            others[p] = columns[e];
            weights[p] = values[e];
        }
    }

    /** Rows are sources; {@code others} are targets. */
    static CompressedEdges bySource(EdgeList graph) {
        return new CompressedEdges(graph.nodes(), graph.sources(), graph.targets(), graph.weights());
    }

    /** Rows are targets; {@code others} are sources. */
    static CompressedEdges byTarget(EdgeList graph) {
        return new CompressedEdges(graph.nodes(), graph.targets(), graph.sources(), graph.weights());
    }

    int degree(int row) {
        return starts[row + 1] - starts[row];
    }

    /** The rows, the longest first; equally long ones stay in order. */
    int[] byFallingDegree() {
        return IntStream.range(0, starts.length - 1)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> -degree(row)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
