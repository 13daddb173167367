package dev.plumbline.kernels.spreading;

/** The activations of a sliced form, in its own order of nodes, and the division that is still due. */
final class SlicedState {
    private final int[] order;
    private final Normalisation normalisation;
    private float[] now;
    private float[] next;
    private float largest = 1;

    SlicedState(SlicedEdges edges, Normalisation normalisation) {
        order = edges.order;
        this.normalisation = normalisation;
        now = new float[edges.paddedNodes];
        next = new float[edges.paddedNodes];
    }

    void load(float[] start, float[] out) {
        Lengths.require(start, out, order.length);
        for (int i = 0; i < order.length; i++) {
            now[i] = start[order[i]];
        }
        largest = 1;
    }

    float[] now() {
        return now;
    }

    float[] next() {
        return next;
    }

    /** What the next step has to multiply by, because the last one did not divide. */
    float pendingFactor() {
        return 1 / largest;
    }

    /** Takes {@code next} for now; {@code maximum} is its largest activation. */
    void advance(float maximum) {
        float[] swap = now;
        now = next;
        next = swap;
        largest = normalisation == Normalisation.MAXIMUM ? Math.max(1, maximum) : 1;
    }

    void store(float[] out) {
        for (int i = 0; i < order.length; i++) {
            out[order[i]] = now[i] / largest;
        }
    }
}
