/**
 * The review desk: what waits for a person, the evidence of each, and the decisions.
 *
 * <p>{@link dev.plumbline.app.ui.reviews.ReviewsScreen} is the entry of the navigation. The view model holds the queue
 * and what is decided; words are made of core nouns by {@code QueueWords}, {@code ToolWords} and {@code KernelWords},
 * so that views only draw. What may be decided, and by whom first, is the core's business.
 */
@NullMarked
package dev.plumbline.app.ui.reviews;

import org.jspecify.annotations.NullMarked;
