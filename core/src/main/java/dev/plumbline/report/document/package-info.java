/**
 * What a report says, without any form: headings, paragraphs, tables of typed cells, notes and charts.
 *
 * <p>A cell keeps its number beside the words that people read, so that a table can be sorted, exported and written with
 * full precision. How a document looks in a terminal, in Markdown or in CSV is the business of {@code report.render}.
 */
@NullMarked
package dev.plumbline.report.document;

import org.jspecify.annotations.NullMarked;
