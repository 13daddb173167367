/**
 * One run: iterations fork by fork, live or finished, and where its forks lie between two sides.
 *
 * <p>Places are in pixels from the upper left corner.
 */
@NullMarked
package dev.plumbline.chart.run;

import org.jspecify.annotations.NullMarked;
