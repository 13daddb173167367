/**
 * The screen that compares two result sets: two files that were dropped on the window, or the baseline with the last run.
 *
 * <p>{@link dev.plumbline.app.ui.compare.CompareScreen} is its entry of the navigation. {@code CompareSources} reads and
 * judges in the background, {@code CompareRows} turns the outcome into plain rows, {@code CompareViewModel} holds what is
 * shown. Does not belong here: statistics, and the sentences of a verdict, which the command line prints too.
 */
@NullMarked
package dev.plumbline.app.ui.compare;

import org.jspecify.annotations.NullMarked;
