package dev.plumbline.kernels.spreading;

/**
 * A directed graph with weights, as a list of edges. Duplicate edges are allowed and add up.
 *
 * <p>The arrays are the caller's, not copies.
 */
public final class EdgeList {
    private final int nodes;
    private final int[] sources;
    private final int[] targets;
    private final float[] weights;

    /**
     * Edge {@code e} leads from {@code sources[e]} to {@code targets[e]} with {@code weights[e]}.
     *
     * @throws IllegalArgumentException when the arrays differ in length or name a node outside [0, {@code nodes})
     */
    public EdgeList(int nodes, int[] sources, int[] targets, float[] weights) {
        if (sources.length != targets.length || sources.length != weights.length) {
            throw new IllegalArgumentException(
                    sources.length + " sources, " + targets.length + " targets, " + weights.length + " weights");
        }
        for (int e = 0; e < sources.length; e++) {
            if (sources[e] < 0 || sources[e] >= nodes || targets[e] < 0 || targets[e] >= nodes) {
                throw new IllegalArgumentException("Edge " + e + " from " + sources[e] + " to " + targets[e]
                        + " in a graph of " + nodes + " nodes");
            }
        }
        this.nodes = nodes;
        this.sources = sources;
        this.targets = targets;
        this.weights = weights;
    }

    /** How many nodes. */
    public int nodes() {
        return nodes;
    }

    /** How many edges. */
    public int edges() {
        return sources.length;
    }

    /** Not a copy. */
    public int[] sources() {
        return sources;
    }

    /** Not a copy. */
    public int[] targets() {
        return targets;
    }

    /** Not a copy. */
    public float[] weights() {
        return weights;
    }
}
