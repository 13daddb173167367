/** Placeholder. */
@NullMarked
package dev.plumbline.kernels;

import org.jspecify.annotations.NullMarked;
