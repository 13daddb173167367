/**
 * The services that the window and the command line share, on one workspace ({@link dev.plumbline.project.Project}):
 * plan and measure ({@link dev.plumbline.project.Measuring}), check against baselines
 * ({@link dev.plumbline.project.Checking}), capture baselines ({@link dev.plumbline.project.Capturing}), and find the two
 * sides of a comparison ({@link dev.plumbline.project.ResultSources}).
 *
 * <p>The top of core: it may use every other package, and none uses it.
 */
@NullMarked
package dev.plumbline.project;

import org.jspecify.annotations.NullMarked;
