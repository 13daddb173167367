/**
 * What the screen of trends shows, ready to be drawn and read: series with steps, levels, parameters, overlays, in one unit.
 *
 * <p>Made of nouns of core without a toolkit; nothing here is a node, and nothing reads.
 * A unit is chosen once for a picture, and every run is shown in it, converted.
 */
@NullMarked
package dev.plumbline.app.ui.trends.picture;

import org.jspecify.annotations.NullMarked;
