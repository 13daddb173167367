/**
 * {@code plumbline review}: what waits for a person, why, and what was decided.
 *
 * <p>The same desk as the screen of reviews.
 * A decision asks for a reason, and says who made it.
 */
@NullMarked
package dev.plumbline.app.cli.review;

import org.jspecify.annotations.NullMarked;
