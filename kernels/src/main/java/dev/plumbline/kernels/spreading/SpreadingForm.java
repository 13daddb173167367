package dev.plumbline.kernels.spreading;

/**
 * How a kind of spreading is made for a graph: this is where the layout is built.
 *
 * @param <S> {@link Spreading} or {@link BatchSpreading}
 */
@FunctionalInterface
public interface SpreadingForm<S> {
    /** Lays {@code graph} out. */
    S over(EdgeList graph, Normalisation normalisation);
}
