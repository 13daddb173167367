package dev.plumbline.app.cli.baseline;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.option.AcceptOptions;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a run that was measured before the new baselines. */
@Ends(
        fine = "what was measured is the baseline now",
        failed = "a baseline that would change stays, for want of --accept-regressions",
        undecided = "nothing else failed, but rows that were measured under load are left out, or HEAD is detached")
@Command(
        name = "accept",
        description = "Make what a run measured the baselines of its platform.",
        footer = {"", "Example:", "  plumbline baseline accept last --reason \"vectorised tail\""})
final class BaselineAcceptCommand extends ReportCommand {
    @Parameters(paramLabel = "RUN", description = "Its id, or last.")
    String id = "";

    @Mixin
    AcceptOptions accept = new AcceptOptions();

    @ParentCommand
    BaselineCommand parent;

    @Override
    public Integer call() {
        Project project = parent.project();
        Run run = RecordedRuns.find(project, id);
        return accept.accept(project, run, "", format, out());
    }
}
