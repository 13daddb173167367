package dev.plumbline.app.cli.command;

import picocli.CommandLine.Option;

/** A command that prints for people unless JSON is asked for. */
public abstract class ReportCommand extends PrintingCommand {
    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    protected OutputFormat format = OutputFormat.TEXT;

    protected final boolean isJson() {
        return format == OutputFormat.JSON;
    }
}
