/**
 * Costs along something that is no time: stages of a search, levels of a parameter, and what is left after each.
 *
 * <p>Steps are drawn in the order they are given.
 */
@NullMarked
package dev.plumbline.chart.step;

import org.jspecify.annotations.NullMarked;
