/**
 * Where the window is and how large: its first size, its place kept from start to start, zoom.
 *
 * <p>A place outside of all screens is not used again.
 * What is remembered is the place of the window that is not maximised, and that it was.
 */
@NullMarked
package dev.plumbline.app.ui.shell.place;

import org.jspecify.annotations.NullMarked;
