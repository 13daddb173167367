/**
 * The frame of the window: top bar, navigation, status bar, and what floats above every screen.
 *
 * <p>A screen is one entry of {@link dev.plumbline.app.ui.shell.Screens}; it hands over its view, its actions and its
 * status texts as a {@link dev.plumbline.app.ui.shell.ScreenContent}. Everything a person can do is an
 * {@link dev.plumbline.app.ui.shell.Action} registered with {@link dev.plumbline.app.ui.shell.Actions}: the keys, the
 * command palette and the cheat sheet are three views of that one list. Does not belong here: what a screen shows.
 */
@NullMarked
package dev.plumbline.app.ui.shell;

import org.jspecify.annotations.NullMarked;
