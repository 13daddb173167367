/**
 * Similarity of one query to many rows: cos(a, b) = a·b / (‖a‖ ‖b‖).
 *
 * <p>{@link dev.plumbline.kernels.cosine.ReferenceCosine} is written to be read. The fast forms differ in how they make
 * the dot products ({@link dev.plumbline.kernels.cosine.Dots}); {@link dev.plumbline.kernels.cosine.DotCosine} divides by
 * the norms. The norms of the rows are computed once, when the {@link dev.plumbline.kernels.cosine.CandidateRows} are
 * made: what remains is one read of the rows, so memory bandwidth decides the time.
 *
 * <p>A Vector API species is always a {@code static final} of the class that uses it. Passed as a parameter it cost 40
 * times the time and 16 MB an operation; so every width has a small class of its own.
 */
@NullMarked
package dev.plumbline.kernels.cosine;

import org.jspecify.annotations.NullMarked;
