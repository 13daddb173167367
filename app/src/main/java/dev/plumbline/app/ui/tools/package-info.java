/**
 * The screen of tools: what there is, which is best for a job, how each version came to be, and a new version on its way.
 *
 * <p>The view model asks a source for lines that are ready to be shown; profiling runs in the background and tells its
 * steps in batches, like a run of benchmarks.
 */
@NullMarked
package dev.plumbline.app.ui.tools;

import org.jspecify.annotations.NullMarked;
