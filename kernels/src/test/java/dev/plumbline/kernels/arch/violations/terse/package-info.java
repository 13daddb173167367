/** Too short for R16. */
@NullMarked
package dev.plumbline.kernels.arch.violations.terse;

import org.jspecify.annotations.NullMarked;
