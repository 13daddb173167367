package dev.plumbline.app.cli;

import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.report.RulesReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the table by which the rules judge. */
@Command(
        name = "rules",
        description = "Print the table by which the rules judge: points by size, bonuses, caps.",
        footer = {"", "Example:", "  plumbline tool rules --format text"})
final class ToolRulesCommand implements Callable<Integer> {
    @Mixin
    ToolFormatOption format;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(
                        format.chosen() == OutputFormat.JSON
                                ? RulesJson.write(RulesJson.builtIn())
                                : RulesReport.markdown(RulesJson.builtIn()));
        return ExitCodes.FINE;
    }
}
