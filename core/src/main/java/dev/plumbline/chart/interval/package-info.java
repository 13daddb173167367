/**
 * Changes with their intervals: a bar in a row of a table, and all rows of a comparison in one picture.
 *
 * <p>The band of equivalence is always in the picture, and zero.
 * An interval that is not known is drawn as the lack of one, never as a point of no width.
 */
@NullMarked
package dev.plumbline.chart.interval;

import org.jspecify.annotations.NullMarked;
