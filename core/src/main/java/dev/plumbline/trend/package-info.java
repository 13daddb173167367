/**
 * Where the level of a benchmark changed over a series of runs: pure functions on numbers, one a run, that were
 * measured elsewhere. {@link dev.plumbline.trend.Trend} is the door: it finds {@link dev.plumbline.trend.ChangePoint}s
 * by a robust segmentation (biweight FPOP, Fearnhead and Rigaill, JASA 2019), keeps those that a test on their
 * neighbouring regimes proves, and looks for a slow {@link dev.plumbline.trend.Drift} behind the last of them.
 *
 * <p>A change point is evidence about runs, never about one run: an outlier does not make one. What a person says of a run
 * ({@link dev.plumbline.trend.SeriesEdit}) holds before what is found; where that is kept does not belong here.
 */
@NullMarked
package dev.plumbline.trend;

import org.jspecify.annotations.NullMarked;
