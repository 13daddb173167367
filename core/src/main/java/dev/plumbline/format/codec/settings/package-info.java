/**
 * The settings of a workspace ({@code plumbline.yaml}) and of a person, as YAML and JSON.
 *
 * <p>A mistake is told with its path in the file, and what is expected there.
 * A key that is not known is a mistake, not a comment.
 */
@NullMarked
package dev.plumbline.format.codec.settings;

import org.jspecify.annotations.NullMarked;
