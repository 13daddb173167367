/**
 * Charts on a canvas of the window: one redraw a pulse however often their data change, and no node a point.
 *
 * <p>What is drawn are the pictures of {@link dev.plumbline.chart}; a {@link dev.plumbline.app.ui.chart.ChartRegion} shows one
 * in the scene, takes its colours from the style sheet, and answers the mouse and the keyboard.
 *
 * <p>Phases of a pulse: data and colour changes only mark the region dirty; the layout phase that follows draws once.
 * Everything here runs on the JavaFX thread. Does not belong here: statistics, and how a picture looks.
 */
@NullMarked
package dev.plumbline.app.ui.chart;

import org.jspecify.annotations.NullMarked;
