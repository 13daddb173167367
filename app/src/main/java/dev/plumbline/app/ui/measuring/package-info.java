/**
 * What several screens share about measuring: which benchmarks are open and where each stands
 * ({@link dev.plumbline.app.ui.measuring.OpenBenchmarksViewModel}), and the run in progress
 * ({@link dev.plumbline.app.ui.measuring.RunViewModel}). Both ask the project through
 * {@link dev.plumbline.app.ui.measuring.MeasuringService}, the port that tests replace.
 *
 * <p>Does not belong here: anything that is drawn.
 */
@NullMarked
package dev.plumbline.app.ui.measuring;

import org.jspecify.annotations.NullMarked;
