/**
 * Changes with their intervals: a bar in a row of a table, and all rows of a comparison in one picture.
 *
 * <p>The band of equivalence is always in the picture, and zero.
 */
@NullMarked
package dev.plumbline.chart.interval;

import org.jspecify.annotations.NullMarked;
