package dev.plumbline.app.cli;

import dev.plumbline.format.tool.UpdatedJson;
import dev.plumbline.project.ToolShelf;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Hands in metadata of a tool. */
@Command(
        name = "update",
        description =
                "Hand in metadata of a tool: with a 'version' not known yet as that version (source, requirement, "
                        + "any further fields, kept as they come), with a known one beside what is known of it.",
        footer = {"", "Example:", "  plumbline tool update json_parser --input metadata.json"})
final class ToolUpdateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The tool.")
    String id = "";

    @Mixin
    RequestOption request;

    @Mixin
    ToolFormatOption format;

    @ParentCommand
    ToolCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        ToolShelf.Updated updated = parent.shelf().update(id, request.read());
        spec.commandLine()
                .getOut()
                .print(
                        format.chosen() == OutputFormat.JSON
                                ? UpdatedJson.updated(updated.toolId(), updated.version(), updated.isNewVersion())
                                : updated.toolId() + " " + updated.version()
                                        + (updated.isNewVersion() ? ": added\n" : ": metadata added\n"));
        return ExitCodes.FINE;
    }
}
