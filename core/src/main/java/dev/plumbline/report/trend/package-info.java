/**
 * Series as people read them: steps, levels, drifts, overlays, and the cost of a tool over its versions.
 *
 * <p>The same words stand in the window.
 * Which steps are proven is decided before; a report only says it.
 */
@NullMarked
package dev.plumbline.report.trend;

import org.jspecify.annotations.NullMarked;
