package dev.plumbline.app.cli;

import dev.plumbline.model.Run;
import dev.plumbline.project.Capturing;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Rule;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what accepting a run would change, and writes nothing. */
@Command(
        name = "diff",
        description = "Show what accepting a run would change, and write nothing.",
        footer = {"", "Example:", "  plumbline baseline diff last"})
final class BaselineDiffCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "Its id, or last.")
    String id = "";

    @ParentCommand
    BaselineCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Project project = parent.project();
        Run run = RunsCommand.find(project, id);
        spec.commandLine().getOut().print(AcceptOptions.preview(new Capturing(project).preview(run, Rule.DEFAULT)));
        return ExitCodes.FINE;
    }
}
