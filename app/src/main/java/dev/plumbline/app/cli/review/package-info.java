/**
 * {@code plumbline review}: what waits for a person, why, and what was decided.
 *
 * <p>The same desk as the screen of reviews.
 */
@NullMarked
package dev.plumbline.app.cli.review;

import org.jspecify.annotations.NullMarked;
