package dev.plumbline.app.cli;

import dev.plumbline.app.installation.Installation;
import dev.plumbline.format.codec.RunJson;
import dev.plumbline.format.codec.RunsJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.report.RunReport;
import dev.plumbline.report.TextTable;
import dev.plumbline.run.Descriptor;
import dev.plumbline.store.RunHeader;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what was measured in this workspace. */
@Command(
        name = "runs",
        description = "List the runs of this workspace, newest first.",
        subcommands = {RunsCommand.Show.class, RunsCommand.Invalid.class, RunsCommand.Tag.class},
        footer = {"", "Examples:", "  plumbline runs --format json", "  plumbline runs show 20260925-214000-3f9a"})
final class RunsCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    OutputFormat format = OutputFormat.TEXT;

    @ParentCommand
    PlumblineCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder);
        List<RunHeader> runs = project.hasHistory() ? project.history().runs() : List.of();
        if (format == OutputFormat.JSON) {
            spec.commandLine()
                    .getOut()
                    .print(RunsJson.write(runs.stream().map(RunsCommand::entry).toList()));
            return ExitCodes.FINE;
        }
        TextTable table = new TextTable("Run", "Started", "Platform", "Commit", "State", ">Benchmarks", "Name");
        for (RunHeader run : runs) {
            table.row(
                    run.id(),
                    TIME.format(run.startedAt()),
                    run.platform().id(),
                    run.revision().shortText(),
                    run.state().word() + (run.invalidReason().isEmpty() ? "" : ", invalid: " + run.invalidReason()),
                    Integer.toString(run.benchmarks().size()),
                    String.join(
                            " ",
                            java.util.stream.Stream.concat(
                                            java.util.stream.Stream.of(run.name()),
                                            run.tags().stream().map(tag -> "#" + tag))
                                    .toList()));
        }
        spec.commandLine().getOut().print(table.text());
        if (runs.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("nothing was measured here yet; plumbline run --quick takes two minutes");
        }
        return ExitCodes.FINE;
    }

    private static RunsJson.Entry entry(RunHeader run) {
        return new RunsJson.Entry(
                run.id(),
                run.name(),
                run.startedAt(),
                run.platform().id(),
                run.revision().commit(),
                run.state().word(),
                run.invalidReason().isEmpty(),
                run.tags(),
                run.benchmarks());
    }

    /** A run by its id, or by {@code last}. */
    static Run find(Project project, String id) {
        if (!project.hasHistory()) {
            throw PlumblineException.usage("nothing was measured here yet; plumbline run --quick takes two minutes");
        }
        String wanted = id.equals("last")
                ? project.history().runs().stream()
                        .findFirst()
                        .map(RunHeader::id)
                        .orElse("")
                : id;
        return project.history()
                .run(wanted)
                .orElseThrow(() -> PlumblineException.usage("there is no run '" + id + "'; see plumbline runs"));
    }

    /** A changed run as it is listed now; a script needs no second call, and a person reads nothing. */
    private static int told(Project project, String id, OutputFormat format, CommandSpec spec) {
        if (format == OutputFormat.JSON) {
            List<RunsJson.Entry> changed = project.history().runs().stream()
                    .filter(run -> run.id().equals(id))
                    .map(RunsCommand::entry)
                    .toList();
            spec.commandLine().getOut().print(RunsJson.write(changed));
        }
        return ExitCodes.FINE;
    }

    /** Shows one run. */
    @Command(name = "show", description = "Show what a run measured ('last' for the newest).")
    static final class Show implements Callable<Integer> {
        @Parameters(paramLabel = "RUN", description = "Its id, or last.")
        String id = "";

        @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
        OutputFormat format = OutputFormat.TEXT;

        @ParentCommand
        RunsCommand parent;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Run run = find(Project.at(parent.parent.folder), id);
            spec.commandLine()
                    .getOut()
                    .print(
                            format == OutputFormat.JSON
                                    ? RunJson.write(run)
                                    : RunReport.text(run, Descriptor.of(Installation.kernels())));
            return ExitCodes.FINE;
        }
    }

    /** Takes a run out of history, σ_run and trends. */
    @Command(name = "invalid", description = "Mark a run invalid: it leaves history, run-to-run variation and trends.")
    static final class Invalid implements Callable<Integer> {
        @Parameters(paramLabel = "RUN", description = "Its id, or last.")
        String id = "";

        @Option(names = "--reason", required = true, description = "Why; an empty reason makes it valid again.")
        String reason = "";

        @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
        OutputFormat format = OutputFormat.TEXT;

        @ParentCommand
        RunsCommand parent;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Project project = Project.at(parent.parent.folder);
            String run = find(project, id).id();
            project.history().markInvalid(run, reason);
            return told(project, run, format, spec);
        }
    }

    /** Adds a tag to a run. */
    @Command(name = "tag", description = "Add a tag to a run.")
    static final class Tag implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "RUN", description = "Its id, or last.")
        String id = "";

        @Parameters(index = "1", paramLabel = "TAG", description = "The tag.")
        String tag = "";

        @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
        OutputFormat format = OutputFormat.TEXT;

        @ParentCommand
        RunsCommand parent;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            Project project = Project.at(parent.parent.folder);
            String run = find(project, id).id();
            project.history().tag(run, tag);
            return told(project, run, format, spec);
        }
    }
}
