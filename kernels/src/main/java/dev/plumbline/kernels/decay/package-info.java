/**
 * How much of a memory is left after a time: strength · retention(age, accesses), by one of five laws.
 *
 * <p>{@link dev.plumbline.kernels.decay.DecayLaw} states the laws in double and StrictMath, to be read;
 * {@link dev.plumbline.kernels.decay.ReferenceDecay} applies them. The twins are fast in two ways: {@code svml} asks the
 * Vector API for {@code EXP} and {@code LOG}, which are calls into a native library, and {@code poly} evaluates
 * polynomials inline. A call spills all vector registers, so no loop holds more than one; laws that need a logarithm and
 * an exponential make two passes.
 *
 * <p>Results never go back into the strengths: repeated decay in place drifts into denormal numbers, which run at half
 * the speed and would make the time depend on how often it was measured.
 */
@NullMarked
package dev.plumbline.kernels.decay;

import org.jspecify.annotations.NullMarked;
