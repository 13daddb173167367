/**
 * What a screen asks of the desktop around the window: the clipboard, files to open and to save, a question to the
 * person at the keyboard.
 *
 * <p>{@link dev.plumbline.app.ui.desktop.Desktop} is handed to the actions of a screen, never to a view model. Does not
 * belong here: what is read from or written to those files, but for charts.
 */
@NullMarked
package dev.plumbline.app.ui.desktop;

import org.jspecify.annotations.NullMarked;
