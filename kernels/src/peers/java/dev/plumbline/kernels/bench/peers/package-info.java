/**
 * The same work done by libraries that others use, as rows to compare with.
 *
 * <p>Each gets the form of the data it likes best: separate arrays, its own vectors, its own matrix or graph. What it
 * computes is verified like our own kernels before a time counts.
 *
 * <p>Nothing here is shipped: it is built by the profile {@code peers} alone.
 */
@NullMarked
package dev.plumbline.kernels.bench.peers;

import org.jspecify.annotations.NullMarked;
