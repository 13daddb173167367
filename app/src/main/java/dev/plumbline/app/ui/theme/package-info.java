/**
 * How the window looks: light and dark, the typefaces, and the style sheets.
 *
 * <p>A theme is AtlantaFX's Primer sheet plus our own: {@code palette.css} holds every colour value of the project,
 * {@code light.css} and {@code dark.css} map them to tokens, and the other sheets, one a concern, use tokens only.
 * {@link dev.plumbline.app.ui.theme.ThemeSwitch} gives these sheets to a scene; pop-ups take them from their owner.
 *
 * <p>Does not belong here: style of a single screen, and any colour in Java.
 */
@NullMarked
package dev.plumbline.app.ui.theme;

import org.jspecify.annotations.NullMarked;
