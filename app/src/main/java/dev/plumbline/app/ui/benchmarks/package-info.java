/**
 * The screen Benchmarks: every benchmark with baseline, current value, change and verdict, the live chart of the running
 * fork, and what to do at the first start.
 *
 * <p>{@link dev.plumbline.app.ui.benchmarks.BenchmarksScreen} is its entry of the navigation. Does not belong here: the
 * run itself, which {@code ui.bench} owns.
 */
@NullMarked
package dev.plumbline.app.ui.benchmarks;

import org.jspecify.annotations.NullMarked;
