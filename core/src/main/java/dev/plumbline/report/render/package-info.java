/**
 * The forms of a report: a document becomes text for a terminal, Markdown or CSV, by one renderer each.
 *
 * <p>A renderer knows no report. What is on the page stands in the document; a renderer says how it looks there, and keeps
 * other people's words from becoming anything but text.
 */
@NullMarked
package dev.plumbline.report.render;

import org.jspecify.annotations.NullMarked;
