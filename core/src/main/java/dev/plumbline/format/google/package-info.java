/**
 * Google Benchmark's JSON. A time is that of one iteration already; names carry arguments, some of them without a name;
 * numbers may be bare {@code NaN}.
 *
 * <p>Not in such a file, and therefore unknown: the compiler and its flags, the CPU, the commit, what a counter of the author means.
 *
 * <p>{@link dev.plumbline.format.google.GoogleReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.google;

import org.jspecify.annotations.NullMarked;
