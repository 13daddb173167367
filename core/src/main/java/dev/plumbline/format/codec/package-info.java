/**
 * Everything that Plumbline itself writes and reads as JSON or YAML: comparisons and runs for machines, run events,
 * environments, the settings file of a workspace. One class a document; callers see text and nouns, never nodes.
 *
 * <p>Numbers that are not known are {@code null}, never 0 and never the text {@code NaN}.
 */
@NullMarked
package dev.plumbline.format.codec;

import org.jspecify.annotations.NullMarked;
