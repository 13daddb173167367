/**
 * Go's benchmark text, as {@code go test -bench} prints it and benchstat reads it.
 *
 * <p>Not in such a file, and therefore unknown: the date, the commit, the version of Go, and which way a metric of the author is better, unless a
 * {@code Unit} line says so.
 *
 * <p>{@link dev.plumbline.format.gobench.GoReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.gobench;

import org.jspecify.annotations.NullMarked;
