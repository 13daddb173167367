/**
 * What the hardware allows: passes over memory with next to no arithmetic.
 *
 * <p>A kernel that is bound by memory is judged by its share of such a pass, measured in the same run on the same bytes.
 * {@link dev.plumbline.kernels.limit.ReadPass} stands beside the cosine, {@link
 * dev.plumbline.kernels.limit.MultiplyPass} beside the decay.
 *
 * <p>They compute nothing anybody wants, so they are not in the catalog of kernels.
 */
@NullMarked
package dev.plumbline.kernels.limit;

import org.jspecify.annotations.NullMarked;
