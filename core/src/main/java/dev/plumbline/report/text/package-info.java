/**
 * The plain forms that reports are written in: aligned tables, Markdown, CSV.
 *
 * <p>Cells of other people's text are made harmless here, once for all reports.
 * Widths are counted in code points; a terminal may be narrower than a table, and then the middle of a name is cut.
 */
@NullMarked
package dev.plumbline.report.text;

import org.jspecify.annotations.NullMarked;
