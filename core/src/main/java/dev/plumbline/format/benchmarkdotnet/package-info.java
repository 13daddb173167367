/**
 * BenchmarkDotNet's full and brief JSON: launches with all their stages, in nanoseconds for many operations.
 *
 * <p>Not in such a file, and therefore unknown: the commit, and the time zone of its date.
 *
 * <p>{@link dev.plumbline.format.benchmarkdotnet.BenchmarkDotNetReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.benchmarkdotnet;

import org.jspecify.annotations.NullMarked;
