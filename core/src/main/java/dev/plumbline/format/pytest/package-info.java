/**
 * pytest-benchmark's JSON: rounds in seconds per call, with machine and commit.
 *
 * <p>Not in such a file, and therefore unknown: warm-up rounds; and in one file more than one process.
 *
 * <p>{@link dev.plumbline.format.pytest.PytestReader} says where the format is documented, and what one replicate is.
 */
@NullMarked
package dev.plumbline.format.pytest;

import org.jspecify.annotations.NullMarked;
