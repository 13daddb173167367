/**
 * Series, their trends and steps, and what people marked in them, as JSON.
 *
 * <p>A trend shows each run in its own unit, converted.
 */
@NullMarked
package dev.plumbline.format.codec.series;

import org.jspecify.annotations.NullMarked;
