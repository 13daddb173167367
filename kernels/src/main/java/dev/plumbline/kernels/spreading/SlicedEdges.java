package dev.plumbline.kernels.spreading;

/**
 * Edges by target in slices of {@value #HEIGHT} nodes, column by column, padded to the longest row of the slice (SELL).
 *
 * <p>Nodes are renumbered by falling in-degree, so that the rows of a slice are about equally long and hardly any
 * padding is needed: Kreutzer et al., "A unified sparse matrix data format", SIAM J. Sci. Comput. 36(5), 2014. Slices
 * are made in pairs of equal width. Padding has weight 0 and points at node 0.
 */
final class SlicedEdges {
    static final int HEIGHT = 16;

    /** Where the node with the new number {@code i} was before; as long as the graph has nodes. */
    final int[] order;

    /** Nodes with padding, a multiple of twice {@link #HEIGHT}. */
    final int paddedNodes;

    /** Slice {@code s} has its columns from {@code starts[s]} to {@code starts[s + 1]}, {@link #HEIGHT} entries each. */
    final int[] starts;

    final int[] sources;
    final float[] weights;

    SlicedEdges(EdgeList graph) {
        CompressedEdges rows = CompressedEdges.byTarget(graph);
        order = rows.byFallingDegree();
        int pairs = (graph.nodes() + 2 * HEIGHT - 1) / (2 * HEIGHT);
        paddedNodes = pairs * 2 * HEIGHT;
        starts = new int[2 * pairs + 1];
        for (int slice = 0; slice < 2 * pairs; slice++) {
            // The first node of the pair has the longest row of both slices.
            starts[slice + 1] = starts[slice] + HEIGHT * rows.degree(order[slice / 2 * 2 * HEIGHT]);
        }
        sources = new int[starts[2 * pairs]];
        weights = new float[sources.length];
        fill(rows);
    }

    private void fill(CompressedEdges rows) {
        int[] newNumber = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            newNumber[order[i]] = i;
        }
        for (int i = 0; i < order.length; i++) {
            int place = starts[i / HEIGHT] + i % HEIGHT;
            for (int e = rows.starts[order[i]]; e < rows.starts[order[i] + 1]; e++) {
                sources[place] = newNumber[rows.others[e]];
                weights[place] = rows.weights[e];
                place += HEIGHT;
            }
        }
    }
}
