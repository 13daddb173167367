/**
 * How values are spread: densities of two sides, and histograms.
 *
 * <p>A density is drawn only where there are points enough to speak of one.
 * Pictures of forks and of single operations stand here; which values they are of is the business of who asks.
 */
@NullMarked
package dev.plumbline.chart.distribution;

import org.jspecify.annotations.NullMarked;
