/**
 * Finds tools by words: which tool answers a need best, by match and by measured cost, and why.
 *
 * <p>Matching is BM25 by Lucene over id, requirement, documentation and source; identifiers are split at capitals and
 * underscores, so that {@code htmlSanitiser} and {@code html_sanitiser} are found by "sanitiser".
 */
@NullMarked
package dev.plumbline.tool.search;

import org.jspecify.annotations.NullMarked;
