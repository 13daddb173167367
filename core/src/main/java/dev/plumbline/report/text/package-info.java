/**
 * The plain forms that reports are written in: aligned tables, Markdown, CSV.
 *
 * <p>Cells of other people's text are made harmless here, once for all reports.
 */
@NullMarked
package dev.plumbline.report.text;

import org.jspecify.annotations.NullMarked;
