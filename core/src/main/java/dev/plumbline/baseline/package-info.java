/**
 * What people accepted: one JSON file a benchmark and platform under {@code baselines/}, reviewed in git.
 * {@link dev.plumbline.baseline.BaselineFile} is the format, {@link dev.plumbline.baseline.BaselineRepository} the
 * folder. Files are deterministic and written atomically, so two branches that capture different benchmarks merge
 * without conflict. {@link dev.plumbline.baseline.EditLog} keeps what people say of runs beside them.
 *
 * <p>Whether a change may be accepted is not decided here.
 */
@NullMarked
package dev.plumbline.baseline;

import org.jspecify.annotations.NullMarked;
