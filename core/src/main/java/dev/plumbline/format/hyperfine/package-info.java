/**
 * hyperfine's JSON: whole commands, in seconds, each timing a process of its own.
 *
 * <p>Not in such a file, and therefore unknown: the machine, the date, the commit, warm-up runs.
 *
 * <p>{@link dev.plumbline.format.hyperfine.HyperfineReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.hyperfine;

import org.jspecify.annotations.NullMarked;
