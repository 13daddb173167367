package dev.plumbline.kernels.spreading;

import java.util.Arrays;

/** The {@link DepthRule} by source, from a list of the nodes that were reached: what is at rest costs nothing. */
public final class FrontSpreading implements Spreading {
    private final CompressedEdges edges;
    private final float[] reached;
    private float[] front;
    private float[] next;
    private int[] frontNodes;
    private int[] nextNodes;

    /** Lays {@code graph} out by source. */
    public FrontSpreading(EdgeList graph) {
        edges = CompressedEdges.bySource(graph);
        reached = new float[graph.nodes()];
        front = new float[graph.nodes()];
        next = new float[graph.nodes()];
        frontNodes = new int[graph.nodes()];
        nextNodes = new int[graph.nodes()];
    }

    @Override
    public void spread(float[] start, int steps, float[] out) {
        Lengths.require(start, out, front.length);
        System.arraycopy(start, 0, reached, 0, reached.length);
        Arrays.fill(front, 0);
        Arrays.fill(next, 0);
        int active = 0;
        for (int node = 0; node < start.length; node++) {
            if (start[node] != 0) {
                front[node] = start[node];
                frontNodes[active++] = node;
            }
        }
        for (int depth = 1; depth <= steps && active > 0; depth++) {
            active = descend(active, (float) DepthRule.factor(depth));
        }
        System.arraycopy(reached, 0, out, 0, out.length);
    }

    /** Takes the front one edge further; returns how many nodes it now has. */
    private int descend(int active, float factor) {
        int found = 0;
        for (int i = 0; i < active; i++) {
            int source = frontNodes[i];
            float activation = front[source];
            front[source] = 0;
            if (activation >= DepthRule.THRESHOLD) {
                found = push(source, factor * activation, found);
            }
        }
        for (int i = 0; i < found; i++) {
            reached[nextNodes[i]] += next[nextNodes[i]];
        }
        float[] swap = front;
        front = next;
        next = swap;
        int[] swapNodes = frontNodes;
        frontNodes = nextNodes;
        nextNodes = swapNodes;
        return found;
    }

    private int push(int source, float activation, int found) {
        int count = found;
        for (int e = edges.starts[source]; e < edges.starts[source + 1]; e++) {
            int target = edges.others[e];
            // A contribution is never zero, so zero means: not reached at this depth yet.
            if (next[target] == 0) {
                nextNodes[count++] = target;
            }
            next[target] += edges.weights[e] * activation;
        }
        return count;
    }
}
