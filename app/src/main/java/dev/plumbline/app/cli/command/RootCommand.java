package dev.plumbline.app.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command may ask of the whole command line: the workspace, the window, and whether traces are wanted. */
public abstract class RootCommand {
    private final Window window;

    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = ".",
            description = "Work on this workspace instead of the current folder.")
    private Path folder = Path.of(".");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces.")
    private boolean debug;

    protected RootCommand(Window window) {
        this.window = window;
    }

    /** The folder of the workspace. */
    public final Path folder() {
        return folder;
    }

    public final Window window() {
        return window;
    }

    public final boolean isDebug() {
        return debug;
    }
}
