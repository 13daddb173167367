/**
 * Charts drawn on a canvas: one redraw a pulse however often their data changes, and no node a point.
 *
 * <p>Three layers. Geometry ({@link dev.plumbline.app.ui.chart.Range}, {@link dev.plumbline.app.ui.chart.Scale},
 * {@link dev.plumbline.app.ui.chart.Ticks}, {@link dev.plumbline.app.ui.chart.SeriesPyramid},
 * {@link dev.plumbline.app.ui.chart.DensityCurve}) is pure arithmetic. A {@link dev.plumbline.app.ui.chart.Drawing} is
 * an immutable picture of immutable data on any {@link dev.plumbline.app.ui.chart.Surface}, so that the window, a PNG
 * and an SVG file show the same. A {@link dev.plumbline.app.ui.chart.ChartRegion} shows a drawing in the scene, takes
 * its colours from the style sheet, and answers the mouse and the keyboard.
 *
 * <p>Phases of a pulse: data and colour changes only mark the region dirty; the layout phase that follows draws once.
 * Everything here runs on the JavaFX thread. Does not belong here: statistics, and any type of the core.
 */
@NullMarked
package dev.plumbline.app.ui.chart;

import org.jspecify.annotations.NullMarked;
