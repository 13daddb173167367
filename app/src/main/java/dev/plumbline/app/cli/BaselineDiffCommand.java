package dev.plumbline.app.cli;

import dev.plumbline.model.Run;
import dev.plumbline.project.Capturing;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Rule;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        List<Capturing.Row> rows = new Capturing(project).preview(run, Rule.DEFAULT);
        spec.commandLine()
                .getOut()
                .print(
                        format == OutputFormat.JSON
                                ? AcceptOptions.json(run, rows, List.of(), "")
                                : AcceptOptions.preview(rows));
        return ExitCodes.FINE;
    }
}
