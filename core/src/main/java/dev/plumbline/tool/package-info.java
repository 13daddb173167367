/**
 * Small Python programs that other programs call, and their versions: what is asked of a version, what it was measured
 * to cost, and how it is brought before the judges. Judging itself lives in {@code eval}, keeping in {@code store}.
 *
 * <p>A <b>tool</b> has an id; a <b>tool version</b> is one immutable source with the requirement it answers. How a
 * version is run and measured: {@code tool.sandbox} and {@code tool.measure}; what can be said of it without running it:
 * {@code tool.analysis}.
 */
@NullMarked
package dev.plumbline.tool;

import org.jspecify.annotations.NullMarked;
