/**
 * Series over commits or time: points, levels with their bands, steps, marks, overlaid series.
 *
 * <p>A million points are drawn from a pyramid of minima and maxima, a column of pixels each, never one shape a point.
 * What is hidden by the zoom is not drawn and not asked for.
 */
@NullMarked
package dev.plumbline.chart.trend;

import org.jspecify.annotations.NullMarked;
