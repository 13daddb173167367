package dev.plumbline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the registry as an index. */
@Command(
        name = "export",
        description = "Print the registry as an index.json, in the form and order of the one that was imported.",
        footer = {"", "Example:", "  plumbline tool export > tools/index.json"})
final class ToolExportCommand implements Callable<Integer> {
    @Option(names = "--format", description = "json (the only one; what tool import reads).", defaultValue = "json")
    OutputFormat format = OutputFormat.JSON;

    @ParentCommand
    ToolCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        ToolFormatOption.requireJson(format, spec.commandLine());
        spec.commandLine().getOut().print(parent.shelf().exportIndex());
        return ExitCodes.FINE;
    }
}
