package dev.plumbline.app.cli.command;

import picocli.CommandLine.Mixin;

/** A command of the tool line or the desk: text on a terminal, and JSON where a program reads it. */
public abstract class ToolStepCommand extends PrintingCommand {
    @Mixin
    ToolFormatOption format;

    protected final boolean isJson() {
        return format.chosen() == OutputFormat.JSON;
    }
}
