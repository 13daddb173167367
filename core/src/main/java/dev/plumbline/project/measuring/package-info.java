/**
 * Measuring on a workspace: what can be measured here ({@link dev.plumbline.project.measuring.Workbench}), what is asked
 * ({@link dev.plumbline.project.measuring.RunOptions}), and the run that goes into the history fork by fork
 * ({@link dev.plumbline.project.measuring.RecordedRun}).
 *
 * <p>Runs that stop by themselves are here, too: until a change is proven, an interval is narrow, or a time is over.
 */
@NullMarked
package dev.plumbline.project.measuring;

import org.jspecify.annotations.NullMarked;
