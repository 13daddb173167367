package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.format.tool.UpdatedJson;
import dev.plumbline.project.tools.RegisteredTools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Hands in metadata of a tool. */
@Ends(fine = "stored")
@Command(
        name = "update",
        description =
                "Hand in metadata of a tool: with a 'version' not known yet as that version (source, requirement, "
                        + "any further fields, kept as they come), with a known one beside what is known of it.",
        footer = {"", "Example:", "  plumbline tool update json_parser --input metadata.json"})
final class ToolUpdateCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The tool.")
    String id = "";

    @Mixin
    RequestOption request;

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        RegisteredTools.Updated updated = parent.registered().update(id, request.read());
        out().print(
                        isJson()
                                ? UpdatedJson.updated(updated.toolId(), updated.version(), updated.isNewVersion())
                                : updated.toolId() + " " + updated.version()
                                        + (updated.isNewVersion() ? ": added\n" : ": metadata added\n"));
        return ExitCodes.FINE;
    }
}
