/**
 * How values are spread: densities of two sides, and histograms.
 *
 * <p>A density is drawn only where there are points enough to speak of one.
 */
@NullMarked
package dev.plumbline.chart.distribution;

import org.jspecify.annotations.NullMarked;
