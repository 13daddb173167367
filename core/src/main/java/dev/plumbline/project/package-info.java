/**
 * The services that the window and the command line share, on one workspace ({@link dev.plumbline.project.Project}):
 * plan and measure ({@link dev.plumbline.project.measuring.Measuring}), check against baselines
 * ({@link dev.plumbline.project.checking.Checking}), capture baselines ({@link dev.plumbline.project.baselines.Capturing}), and find the two
 * sides of a comparison ({@link dev.plumbline.project.checking.ResultSources}).
 *
 * <p>The top of core: it may use every other package, and none uses it.
 */
@NullMarked
package dev.plumbline.project;

import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.checking.Checking;
import dev.plumbline.project.checking.ResultSources;
import dev.plumbline.project.measuring.Measuring;
import org.jspecify.annotations.NullMarked;
