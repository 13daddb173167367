package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.installation.Installation;
import dev.plumbline.format.codec.run.RunJson;
import dev.plumbline.format.codec.run.RunsJson;
import dev.plumbline.model.Run;
import dev.plumbline.project.Project;
import dev.plumbline.report.RunReport;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.store.History;
import dev.plumbline.store.rows.RunHeader;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what was measured in this workspace. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "runs",
        description = "List the runs of this workspace, newest first.",
        subcommands = {RunsCommand.Show.class, RunsCommand.Invalid.class, RunsCommand.Tag.class},
        footer = {"", "Examples:", "  plumbline runs --format json", "  plumbline runs show 20260925-214000-3f9a"})
public final class RunsCommand extends ReportCommand {
    /** How tables say when something was: local, to the minute. */
    @Option(
            names = "--confirmations",
            description = "Also the runs in which checks measured again; they are no runs of their own elsewhere.")
    boolean confirmations;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        List<RunHeader> runs = project.hasHistory() ? runs(project.history()) : List.of();
        if (isJson()) {
            out().print(RunsJson.write(runs.stream().map(RunsCommand::entry).toList()));
            return ExitCodes.FINE;
        }
        Table table = new Table("Run", "Started", "Platform", "Commit", "State", ">Benchmarks", "Name");
        for (RunHeader run : runs) {
            table.row(
                    run.id(),
                    RecordedRuns.TIME.format(run.startedAt()),
                    run.platform().id(),
                    run.revision().shortText(),
                    run.state().word() + (run.invalidReason().isEmpty() ? "" : ", invalid: " + run.invalidReason()),
                    Integer.toString(run.benchmarks().size()),
                    String.join(
                            " ",
                            Stream.concat(
                                            Stream.of(run.name()),
                                            run.tags().stream().map(tag -> "#" + tag))
                                    .toList()));
        }
        out().print(Terminal.text(table));
        if (runs.isEmpty()) {
            err().println("nothing was measured here yet; plumbline run --quick takes two minutes");
        }
        return ExitCodes.FINE;
    }

    private List<RunHeader> runs(History history) {
        return confirmations ? history.everyRun() : history.runs();
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

    /** Shows one run. */
    @Ends(fine = "reported, whatever it found")
    @Command(name = "show", description = "Show what a run measured ('last' for the newest).")
    static final class Show extends ReportCommand {
        @Parameters(paramLabel = "RUN", description = "Its id, or last.")
        String id = "";

        @ParentCommand
        RunsCommand parent;

        @Override
        public Integer call() {
            Run run = RecordedRuns.find(Project.at(parent.parent.folder()), id);
            out().print(
                            isJson()
                                    ? RunJson.write(run)
                                    : Terminal.text(RunReport.of(run, Descriptor.of(Installation.kernels()))));
            return ExitCodes.FINE;
        }
    }

    /** Changes what is said of a run and, as JSON, lists it as it is now: a script needs no second call. */
    abstract static class Changing extends ReportCommand {
        @Parameters(index = "0", paramLabel = "RUN", description = "Its id, or last.")
        String id = "";

        @ParentCommand
        RunsCommand parent;

        abstract void change(History history, String run);

        @Override
        public final Integer call() {
            Project project = Project.at(parent.parent.folder());
            String run = RecordedRuns.find(project, id).id();
            change(project.history(), run);
            if (isJson()) {
                List<RunsJson.Entry> changed = project.history().everyRun().stream()
                        .filter(header -> header.id().equals(run))
                        .map(RunsCommand::entry)
                        .toList();
                out().print(RunsJson.write(changed));
            }
            return ExitCodes.FINE;
        }
    }

    /** Takes a run out of history, σ_run and trends. */
    @Ends(fine = "marked")
    @Command(name = "invalid", description = "Mark a run invalid: it leaves history, run-to-run variation and trends.")
    static final class Invalid extends Changing {
        @Option(names = "--reason", required = true, description = "Why; an empty reason makes it valid again.")
        String reason = "";

        @Override
        void change(History history, String run) {
            history.markInvalid(run, reason);
        }
    }

    /** Adds a tag to a run. */
    @Ends(fine = "tagged")
    @Command(name = "tag", description = "Add a tag to a run.")
    static final class Tag extends Changing {
        @Parameters(index = "1", paramLabel = "TAG", description = "The tag.")
        String tag = "";

        @Override
        void change(History history, String run) {
            history.tag(run, tag);
        }
    }
}
