/**
 * Charts as pictures: a {@link dev.plumbline.chart.Drawing} is an immutable picture of immutable data, painted once on any
 * {@link dev.plumbline.chart.Surface}: the canvas of the window, an SVG document, an image without a display. So all three
 * show the same.
 *
 * <p>Colours are roles ({@link dev.plumbline.chart.ChartColor}) that a theme fills. Nothing here computes statistics or knows
 * where its numbers come from: data come in, ready to be drawn. Subpackages: {@code scale} (arithmetic of axes), {@code run},
 * {@code trend}, {@code distribution}, {@code interval}, {@code step}: a family of pictures each.
 */
@NullMarked
package dev.plumbline.chart;

import org.jspecify.annotations.NullMarked;
