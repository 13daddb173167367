/**
 * The screen of accepted baselines: which platforms have some, what was accepted when, by whom and why, and how each came
 * to its value.
 *
 * <p>{@link dev.plumbline.app.ui.baselines.BaselinesScreen} is its entry of the navigation. {@code BaselineSource} reads and
 * writes in the background. Does not belong here: capturing new baselines, which is the wizard of the benchmarks.
 */
@NullMarked
package dev.plumbline.app.ui.baselines;

import org.jspecify.annotations.NullMarked;
