/**
 * Costs along something that is no time: stages of a search, levels of a parameter, and what is left after each.
 *
 * <p>Steps are drawn in the order they are given.
 * Their numbers come finished; nothing is sorted or summed while it is drawn.
 */
@NullMarked
package dev.plumbline.chart.step;

import org.jspecify.annotations.NullMarked;
