/**
 * Inputs that anybody can make again, and checksums that prove it.
 *
 * <p>Every benchmark works on numbers from {@link dev.plumbline.kernels.data.SplitMix} with a written seed, and verifies
 * {@link dev.plumbline.kernels.data.Checksum checksums} before a time counts: one of the inputs, bit by bit, and one of
 * the result, within the tolerance of the kernel.
 *
 * <p>What the numbers mean (rows, graphs, memories) belongs to the kernels.
 */
@NullMarked
package dev.plumbline.kernels.data;

import org.jspecify.annotations.NullMarked;
