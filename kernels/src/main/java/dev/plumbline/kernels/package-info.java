/**
 * What is measured: small compute kernels, each with a readable reference and faster twins that must agree with it.
 *
 * <p>{@link dev.plumbline.kernels.KernelCatalog} is the one list of every kernel with its twins. The twin test and the
 * benchmarks walk it, so a kernel that is not listed is neither tested nor measured.
 *
 * <p>Nothing of the product belongs here: no statistics, no screen, no logging. Outside {@code bench} the kernels know
 * the JDK alone.
 */
@NullMarked
package dev.plumbline.kernels;

import org.jspecify.annotations.NullMarked;
