package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.report.RulesReport;
import picocli.CommandLine.Command;

/** Prints the table by which the rules judge. */
@Ends(fine = "printed", failed = Ends.NEVER)
@Command(
        name = "rules",
        description = "Print the table by which the rules judge: points by size, bonuses, caps.",
        footer = {"", "Example:", "  plumbline tool rules --format text"})
final class ToolRulesCommand extends ToolStepCommand {
    @Override
    public Integer call() {
        out().print(isJson() ? RulesJson.write(RulesJson.builtIn()) : RulesReport.markdown(RulesJson.builtIn()));
        return ExitCodes.FINE;
    }
}
