/**
 * The past of a workspace: what runs tell of the variation between them, result files and git notes taken in, series with
 * their change points, and what people wrote beside them.
 *
 * <p>Reads and writes the store; measures nothing and judges no run.
 * A result file without a time gets that of the commit that last changed it.
 */
@NullMarked
package dev.plumbline.project.history;

import org.jspecify.annotations.NullMarked;
