package dev.plumbline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Versions of small Python tools: measured, analysed, judged, kept. */
@Command(
        name = "tool",
        description = "Versions of Python tools: measure, analyse, judge, keep. JSON in (standard input or --input), "
                + "JSON out; readable text on a terminal.",
        subcommands = {ToolAnalyzeCommand.class, ToolEvaluateCommand.class, ToolRulesCommand.class},
        footer = {"", "Example:", "  plumbline tool profile json_parser --input request.json"})
final class ToolCommand implements Callable<Integer> {
    @ParentCommand
    PlumblineCommand parent;

    @Spec
    CommandSpec spec;

    /** Alone it says what there is. */
    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "name what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
