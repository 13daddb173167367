package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.CommandGroup;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.RegisteredTools;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Versions of small Python tools: measured, analysed, judged, kept. */
@Command(
        name = "tool",
        description = "Versions of Python tools: measure, analyse, judge, keep. JSON in (standard input or --input), "
                + "JSON out; readable text on a terminal.",
        subcommands = {
            ToolGenerateCommand.class,
            ToolBenchmarkCommand.class,
            ToolAnalyzeCommand.class,
            ToolEvaluateCommand.class,
            ToolProfileCommand.class,
            ToolRulesCommand.class,
            ToolUpdateCommand.class,
            ToolSearchCommand.class,
            ToolShowCommand.class,
            ToolHistoryCommand.class,
            ToolImportCommand.class,
            ToolExportCommand.class
        },
        footer = {"", "Example:", "  plumbline tool profile json_parser --input request.json"})
public final class ToolCommand extends CommandGroup {
    @ParentCommand
    RootCommand parent;

    /** The tools of the workspace, or of the team. */
    RegisteredTools registered() {
        return new RegisteredTools(project().shared(), InstantSource.system());
    }

    Project project() {
        return Project.at(parent.folder());
    }
}
