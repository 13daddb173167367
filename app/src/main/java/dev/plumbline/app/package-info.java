/**
 * What people touch: {@link dev.plumbline.app.Main} starts either the command line ({@code app.cli}) or, without
 * arguments, the dashboard ({@code app.ui}). Both call the same services of {@code core} and print the same words.
 *
 * <p>Objects are wired here and nowhere else.
 */
@NullMarked
package dev.plumbline.app;

import org.jspecify.annotations.NullMarked;
