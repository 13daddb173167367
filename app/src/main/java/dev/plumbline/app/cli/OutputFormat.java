package dev.plumbline.app.cli;

/** How a command prints its result. */
enum OutputFormat {
    TEXT,
    JSON
}
