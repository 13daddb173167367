package dev.plumbline.app.cli;

import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a run that was measured before the new baselines. */
@Command(
        name = "accept",
        description = "Make what a run measured the baselines of its platform.",
        footer = {"", "Example:", "  plumbline baseline accept last --reason \"vectorised tail\""})
final class BaselineAcceptCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "Its id, or last.")
    String id = "";

    @Mixin
    AcceptOptions accept = new AcceptOptions();

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    OutputFormat format = OutputFormat.TEXT;

    @ParentCommand
    BaselineCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Project project = parent.project();
        Run run = RunsCommand.find(project, id);
        return accept.accept(project, run, "", format, spec.commandLine().getOut());
    }
}
