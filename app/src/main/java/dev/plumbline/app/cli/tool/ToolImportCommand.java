package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.format.tool.UpdatedJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.tools.RegisteredTools;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in the index of an older registry. */
@Ends(fine = "taken in")
@Command(
        name = "import",
        description =
                "Take in tools/index.json of an older registry, or one answer of tool profile (such as one that the "
                        + "registry would not take and that was kept in .plumbline/unsaved): all of it, or nothing when it is "
                        + "wrong. Unknown fields and their order are kept.",
        footer = {
            "",
            "Example:",
            "  plumbline tool import tools/index.json",
            "  plumbline tool import .plumbline/unsaved/json_parser@1.1.0-20261128T120000Z.json"
        })
final class ToolImportCommand extends ToolStepCommand {
    @Parameters(paramLabel = "FILE", description = "The index, or the answer.")
    Path file = Path.of("");

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        RegisteredTools.Imported done = parent.registered().importIndex(RequestOption.readText(file), name);
        out().print(
                        isJson()
                                ? UpdatedJson.imported(done.added(), done.updated(), done.unchanged())
                                : name + ": " + Units.count(done.added(), "tool") + " added, " + done.updated()
                                        + " updated, " + done.unchanged() + " unchanged\n");
        return ExitCodes.FINE;
    }
}
