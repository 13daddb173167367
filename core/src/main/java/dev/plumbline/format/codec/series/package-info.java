/**
 * Series, their trends and steps, and what people marked in them, as JSON.
 *
 * <p>A trend shows each run in its own unit, converted.
 * Points come in the order of the series, with the run each belongs to.
 */
@NullMarked
package dev.plumbline.format.codec.series;

import org.jspecify.annotations.NullMarked;
