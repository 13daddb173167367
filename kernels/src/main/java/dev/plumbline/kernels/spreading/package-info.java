/**
 * Activation that spreads over a weighted directed graph.
 *
 * <p>One synchronous iteration is a′ = a + Wᵀa; then, if the largest activation exceeds 1, all are divided by it. Start:
 * one node at 1. A second rule ({@link dev.plumbline.kernels.spreading.DepthRule}) follows the activation breadth-first
 * and lets it fade with the depth.
 *
 * <p>{@link dev.plumbline.kernels.spreading.ReferenceSpreading} walks the edge list in double. The other forms differ in
 * the layout of the graph, which decides the time: by source (push), by target (pull), and by target in slices of
 * sixteen nodes (SELL), which vectors can walk. A form is made for one graph once and then asked many times; it owns
 * its working arrays, so it serves one thread at a time.
 */
@NullMarked
package dev.plumbline.kernels.spreading;

import org.jspecify.annotations.NullMarked;
