/**
 * What the program says unasked: notices, where they are kept, and what happens to them when the cause is over.
 *
 * <p>A complaint stays until somebody closes it.
 * Each says what went wrong, where, and what to do about it.
 */
@NullMarked
package dev.plumbline.app.ui.shell.notice;

import org.jspecify.annotations.NullMarked;
