/**
 * pyperf's JSON: worker processes with their warm-ups, calibration runs among them, metadata on three levels.
 *
 * <p>Not in such a file, and therefore unknown: the commit, and the time zone of its date.
 *
 * <p>{@link dev.plumbline.format.pyperf.PyperfReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.pyperf;

import org.jspecify.annotations.NullMarked;
