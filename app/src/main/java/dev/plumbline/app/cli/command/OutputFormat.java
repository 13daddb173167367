package dev.plumbline.app.cli.command;

/** How a command prints its result. */
public enum OutputFormat {
    TEXT,
    JSON
}
