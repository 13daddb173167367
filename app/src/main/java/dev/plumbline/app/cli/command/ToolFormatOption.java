package dev.plumbline.app.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a tool command prints: readable for people, JSON for the programs that the contract is for. */
public final class ToolFormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json or text; without it text on a terminal, else json.")
    @Nullable
    OutputFormat format;

    OutputFormat chosen() {
        OutputFormat asked = format;
        if (asked != null) {
            return asked;
        }
        return Terminal.isThere() ? OutputFormat.TEXT : OutputFormat.JSON;
    }

    /** For what is a file of JSON by its nature. */
    public static void requireJson(OutputFormat asked, CommandLine command) {
        if (asked != OutputFormat.JSON) {
            throw new CommandLine.ParameterException(command, "this is written as json alone");
        }
    }
}
