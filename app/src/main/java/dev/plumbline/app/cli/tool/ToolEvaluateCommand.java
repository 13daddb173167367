package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.ModelOptions;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.format.tool.EvaluateRequestJson;
import dev.plumbline.format.tool.EvaluationJson;
import dev.plumbline.report.EvaluationReport;
import dev.plumbline.tool.analysis.Analysers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Judges two versions by given numbers; only reports, so it ends 0 whatever it advises. */
@Ends(fine = "judged, whatever it advises")
@Command(
        name = "evaluate",
        description = "Judge a new version against the old by given numbers, codes and requirements. Only reports: "
                + "exit 0 whatever it advises.",
        footer = {"", "Example:", "  plumbline tool evaluate --input request.json --evaluator rules"})
final class ToolEvaluateCommand extends ToolStepCommand {
    @Mixin
    RequestOption request;

    @Mixin
    ModelOptions model;

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        EvaluationCase versions = EvaluateRequestJson.read(request.read(), Analysers.embedded()::analyse);
        Evaluation evaluation =
                model.judge(parent.project().settings().evaluator()).apply(versions);
        out().print(isJson() ? EvaluationJson.write(evaluation) : EvaluationReport.text(evaluation));
        return ExitCodes.FINE;
    }
}
