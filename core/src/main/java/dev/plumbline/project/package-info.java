/**
 * The services that the window and the command line share, on one workspace ({@link dev.plumbline.project.Project}):
 * a package a trade. Those are, each upon the ones before
 * it: {@code history} and {@code baselines}, {@code measuring}, {@code reviews}, {@code checking}, {@code comparing}; and
 * {@code tools} beside them.
 *
 * <p>The top of core: it may use every other package, and none uses it.
 */
@NullMarked
package dev.plumbline.project;

import org.jspecify.annotations.NullMarked;
