/**
 * What github-action-benchmark takes and keeps: an array of values, or {@code data.js}, a history of them.
 *
 * <p>Not in such a file, and therefore unknown: any scatter, the machine, and in an array the direction and the date.
 *
 * <p>{@link dev.plumbline.format.githubaction.GithubActionReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.githubaction;

import org.jspecify.annotations.NullMarked;
