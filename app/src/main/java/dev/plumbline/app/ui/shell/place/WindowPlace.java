package dev.plumbline.app.ui.shell.place;

/**
 * Where the window was.
 *
 * @param screen id of the screen that was shown
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized, String screen) {}
