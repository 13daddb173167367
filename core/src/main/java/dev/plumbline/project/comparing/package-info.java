/**
 * Two versions of code against each other, measured in turns: A against B, commit by commit, and the guided optimisation.
 *
 * <p>Versions come from revisions of git, built once in work trees of their own, or from jars.
 * A revision is built once and kept by its commit; a build that fails is said with what it printed.
 */
@NullMarked
package dev.plumbline.project.comparing;

import org.jspecify.annotations.NullMarked;
