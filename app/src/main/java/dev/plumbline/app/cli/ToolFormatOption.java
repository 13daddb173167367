package dev.plumbline.app.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a tool command prints: readable for people, JSON for the programs that the contract is for. */
final class ToolFormatOption {
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
        return onTerminal() ? OutputFormat.TEXT : OutputFormat.JSON;
    }

    /** Up to JDK 21 there is no console unless both ends are a terminal; later ones must be asked by isTerminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
