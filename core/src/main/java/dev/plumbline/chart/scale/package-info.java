/**
 * From values to pixels and back: ranges, linear and logarithmic scales, and the ticks people expect on them.
 *
 * <p>Pure arithmetic.
 * A range without extent is widened before it becomes a scale, so that nothing here divides by zero.
 */
@NullMarked
package dev.plumbline.chart.scale;

import org.jspecify.annotations.NullMarked;
