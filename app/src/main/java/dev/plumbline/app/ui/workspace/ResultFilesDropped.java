package dev.plumbline.app.ui.workspace;

import java.nio.file.Path;

/** Shows the comparison of two result files that were dropped on the window. */
@FunctionalInterface
public interface ResultFilesDropped {

    /** Called on the JavaFX thread with the older file first. */
    void compare(Path old, Path now);
}
