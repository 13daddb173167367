/**
 * What waits for a person, and what became of it: {@link dev.plumbline.project.reviews.ReviewDesk} takes decisions on tool
 * versions and kernels, with their reasons, and takes them back.
 *
 * <p>Evidence is shown as it was judged; a decision changes the registry or the baselines, never the evidence.
 */
@NullMarked
package dev.plumbline.project.reviews;

import org.jspecify.annotations.NullMarked;
