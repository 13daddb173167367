package dev.plumbline.app.ui.settings;

/**
 * A fact with where it comes from.
 *
 * @param place a file or folder, or what to do
 */
record SettingLine(String name, String value, String place) {}
