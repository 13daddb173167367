package dev.plumbline.app.cli.baseline;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.option.AcceptOptions;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.stats.Rule;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what accepting a run would change, and writes nothing. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "diff",
        description = "Show what accepting a run would change, and write nothing.",
        footer = {"", "Example:", "  plumbline baseline diff last"})
final class BaselineDiffCommand extends ReportCommand {
    @Parameters(paramLabel = "RUN", description = "Its id, or last.")
    String id = "";

    @ParentCommand
    BaselineCommand parent;

    @Override
    public Integer call() {
        Project project = parent.project();
        Run run = RecordedRuns.find(project, id);
        List<Capturing.Row> rows = new Capturing(project).preview(run, Rule.DEFAULT);
        out().print(isJson() ? AcceptOptions.json(run, rows, List.of(), "") : AcceptOptions.preview(rows));
        return ExitCodes.FINE;
    }
}
