package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.ToolFormatOption;
import dev.plumbline.model.PlumblineException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the registry as an index. */
@Ends(fine = "exported")
@Command(
        name = "export",
        description = "Print the registry as an index.json, in the form and order of the one that was imported.",
        footer = {"", "Example:", "  plumbline tool export --output tools/index.json"})
final class ToolExportCommand extends PrintingCommand {
    @Option(names = "--format", description = "json (the only one; what tool import reads).", defaultValue = "json")
    OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write this file instead, whole or not at all: what is there stays until all is written.")
    @Nullable
    Path output;

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        ToolFormatOption.requireJson(format, spec.commandLine());
        Path file = output;
        if (file != null) {
            parent.registered().exportIndex(file);
            return ExitCodes.FINE;
        }
        PrintWriter out = out();
        out.print(parent.registered().exportIndex());
        if (out.checkError()) {
            throw PlumblineException.failed("the index could not be written whole to standard output;"
                    + " free some space, or write a file with --output FILE");
        }
        return ExitCodes.FINE;
    }
}
