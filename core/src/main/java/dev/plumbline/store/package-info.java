/**
 * What was measured, in a database: {@link dev.plumbline.store.History} over SQLite, with Flyway for its schema. Facts
 * are appended; a run is replaced only by a more complete state of itself, and nothing is deleted here.
 *
 * <p>The only package that knows JDBC. What a full disk, a lock or a damaged file says comes out as one sentence.
 */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
