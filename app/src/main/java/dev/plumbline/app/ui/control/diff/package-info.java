/**
 * Two texts side by side with their differences, for sources and requirements.
 *
 * <p>Lines are paired by a library; colours of Python tokens are a help for the eye and say nothing of the change.
 * Long lines are not wrapped, so that both sides stay line by line beside each other.
 */
@NullMarked
package dev.plumbline.app.ui.control.diff;

import org.jspecify.annotations.NullMarked;
