package dev.plumbline.app.cli;

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
final class ExportCommand extends PrintingCommand {
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
    PlumblineCommand parent;

    @Override
    public Integer call() {
        Run run = RunsCommand.find(Project.at(parent.folder), id);
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
