/**
 * The screen of trends: a benchmark over all its runs, the levels it had, and where they changed.
 *
 * <p>{@code TrendSource} reads the history in the background, {@code TrendPicture} turns a series into a chart and rows of
 * steps, {@code TrendsViewModel} holds what is chosen. Does not belong here: where a level changed, which the command line
 * says too.
 */
@NullMarked
package dev.plumbline.app.ui.trends;

import org.jspecify.annotations.NullMarked;
