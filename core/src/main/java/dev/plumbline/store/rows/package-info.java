/**
 * Rows of the database and the nouns they hold: runs, forks, iterations, series. Packed where a history would grow too large.
 *
 * <p>Knows SQL, not where the database lies.
 * What was written by an older schema is read after its migration only.
 */
@NullMarked
package dev.plumbline.store.rows;

import org.jspecify.annotations.NullMarked;
