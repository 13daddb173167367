/**
 * Criterion.rs and cargo-criterion: a {@code target/criterion} folder, its single files, or JSON lines. A time is the
 * total of a sample.
 *
 * <p>Not in such a file, and therefore unknown: the machine, the date, the commit, warm-up; and, a single file, often the name.
 *
 * <p>{@link dev.plumbline.format.criterion.CriterionReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.criterion;

import org.jspecify.annotations.NullMarked;
