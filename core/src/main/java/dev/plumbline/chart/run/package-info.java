/**
 * One run: iterations fork by fork, live or finished, and where its forks lie between two sides.
 *
 * <p>Places are in pixels from the upper left corner.
 * Warm-up is drawn apart from what is measured; refused forks are drawn and marked, never left out.
 */
@NullMarked
package dev.plumbline.chart.run;

import org.jspecify.annotations.NullMarked;
