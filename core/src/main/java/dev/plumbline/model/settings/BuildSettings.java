package dev.plumbline.model.settings;

/**
 * How a checkout is built, and where its benchmarks are then.
 *
 * @param command a line for the shell, run in the folder of the workspace within the checkout
 * @param classPath what the build leaves, below that folder: jars or folders separated by {@code :}, a file name may hold
 *     {@code *}; JMH must be among them
 */
public record BuildSettings(String command, String classPath) {
    /** Nothing is said. */
    public static final BuildSettings NONE = new BuildSettings("", "");

    /** These, with what they leave open as another says it. */
    public BuildSettings or(BuildSettings other) {
        return new BuildSettings(
                command.isBlank() ? other.command : command, classPath.isBlank() ? other.classPath : classPath);
    }

    public boolean isGiven() {
        return !command.isBlank() && !classPath.isBlank();
    }
}
