package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.format.tool.AnalysisJson;
import dev.plumbline.project.tools.Assessing;
import dev.plumbline.report.AnalysisReport;
import dev.plumbline.tool.analysis.StaticAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Analyses a source without running it. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "analyze",
        description = "Analyse a Python source without running it: complexity, security, correctness, documentation. "
                + "The request has a field code. radon and bandit speak besides where they are installed.",
        footer = {"", "Example:", "  echo '{\"code\": \"eval(input())\"}' | plumbline tool analyze --format text"})
final class ToolAnalyzeCommand extends ToolStepCommand {
    @Mixin
    RequestOption request;

    @Override
    public Integer call() {
        String code = request.source("code");
        StaticAnalysis analysis = Assessing.Equipment.installed().analyse(code);
        out().print(isJson() ? AnalysisJson.write(analysis) : AnalysisReport.text(analysis));
        return ExitCodes.FINE;
    }
}
