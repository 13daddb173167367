/**
 * The screen of settings: the theme, the thresholds of this project and where they are written, the JDKs that were found,
 * the workspace, and whether this machine is fit to measure.
 *
 * <p>{@link dev.plumbline.app.ui.settings.SettingsScreen} is its entry at the lower end of the navigation. Does not belong
 * here: writing {@code plumbline.yaml}, which is text under version control and edited as such.
 */
@NullMarked
package dev.plumbline.app.ui.settings;

import org.jspecify.annotations.NullMarked;
