package dev.plumbline.app.cli;

import picocli.CommandLine.Option;

/** A command that prints for people unless JSON is asked for. */
abstract class ReportCommand extends PrintingCommand {
    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    OutputFormat format = OutputFormat.TEXT;

    final boolean isJson() {
        return format == OutputFormat.JSON;
    }
}
