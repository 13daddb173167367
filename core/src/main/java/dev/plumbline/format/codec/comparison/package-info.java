/**
 * Judgements as JSON: comparisons, checks, explanations, goals, calibrations, reviews of kernels.
 *
 * <p>Field names are a contract with CI scripts: they are added, never renamed.
 * The window and the command line write the same documents by these classes.
 */
@NullMarked
package dev.plumbline.format.codec.comparison;

import org.jspecify.annotations.NullMarked;
