/**
 * What stands in tables: typed values that know their order and their words, so that a column of numbers sorts by number
 * however its cells are printed. Views choose which values to show; what a value is, is decided where the row is made.
 * Nothing here needs a screen.
 */
@NullMarked
package dev.plumbline.app.ui.table;

import org.jspecify.annotations.NullMarked;
