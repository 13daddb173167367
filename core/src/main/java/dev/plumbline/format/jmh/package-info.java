/**
 * JMH's own JSON ({@code -rf json}), read and written. All modes, versions from 1.1 on: fields that older versions do
 * not write may be missing, secondary metrics may carry a leading dot, numbers may be the strings {@code "NaN"} and
 * {@code "+INF"}.
 *
 * <p>Not in such a file, and therefore unknown: the machine, the commit, the date, the warm-up iterations.
 */
@NullMarked
package dev.plumbline.format.jmh;

import org.jspecify.annotations.NullMarked;
