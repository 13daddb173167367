package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.format.codec.run.RunJson;
import dev.plumbline.format.jmh.JmhWriter;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.report.RunCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a run in a form that other programs read. */
@Ends(fine = "exported")
@Command(
        name = "export",
        description = "Print a run as JMH's own JSON, as CSV or as Plumbline's JSON.",
        footer = {"", "Example:", "  plumbline export last --format jmh > result.json"})
public final class ExportCommand extends PrintingCommand {
    /** What the export looks like. */
    enum Format {
        JMH,
        CSV,
        JSON
    }

    @Parameters(paramLabel = "RUN", description = "Its id, or last.")
    String id = "";

    @Option(names = "--format", defaultValue = "jmh", description = "jmh (default), csv or json.")
    Format format = Format.JMH;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Run run = RecordedRuns.find(Project.at(parent.folder()), id);
        out().print(
                        switch (format) {
                            case JMH ->
                                JmhWriter.write(
                                        run.measurements(), run.platform().environment());
                            case CSV -> RunCsv.write(run);
                            case JSON -> RunJson.write(run);
                        });
        return ExitCodes.FINE;
    }
}
