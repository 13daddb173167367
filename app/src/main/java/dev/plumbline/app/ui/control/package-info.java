/**
 * The controls that several screens share: badges, pills, tiles, key caps, switches, banners and empty states.
 *
 * <p>A control shows what it is told and decides nothing. Every state has a word and a symbol besides its colour, every
 * control has text or accessible text. Looks come from {@code control.css} through style classes and pseudo-classes.
 * Does not belong here: anything that knows a benchmark, and anything only one screen needs.
 */
@NullMarked
package dev.plumbline.app.ui.control;

import org.jspecify.annotations.NullMarked;
