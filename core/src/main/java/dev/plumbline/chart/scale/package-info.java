/**
 * From values to pixels and back: ranges, linear and logarithmic scales, and the ticks people expect on them.
 *
 * <p>Pure arithmetic.
 */
@NullMarked
package dev.plumbline.chart.scale;

import org.jspecify.annotations.NullMarked;
