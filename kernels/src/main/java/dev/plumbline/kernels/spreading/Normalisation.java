package dev.plumbline.kernels.spreading;

/** What happens to the activations after every iteration. */
public enum Normalisation {
    /** All are divided by the largest when it exceeds 1. */
    MAXIMUM,
    /** Nothing. Then they grow without bound. */
    NONE
}
