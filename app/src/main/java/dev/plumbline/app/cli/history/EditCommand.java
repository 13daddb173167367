package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.CommandGroup;
import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.Person;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.SeriesOptions;
import dev.plumbline.baseline.EditLog;
import dev.plumbline.format.codec.series.EditsJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.SeriesEditing;
import dev.plumbline.project.history.Trends;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What people say of runs: a new level, a run to be ignored, a step that is known. */
@Command(
        name = "edit",
        description = {
            "Say what the machine cannot know of a series: that a new level begins, that a run is to be ignored, that a "
                    + "step is known and accepted. Every mark has a reason.",
            "Marks stand in baselines/edits.jsonl, which is committed; taking one back adds a line."
        },
        subcommands = {EditCommand.Add.class, EditCommand.ListMarks.class, EditCommand.Undo.class},
        footer = {
            "",
            "Examples:",
            "  plumbline edit add ignore cosine --run last --reason \"a backup ran beside it\"",
            "  plumbline edit list"
        })
public final class EditCommand extends CommandGroup {
    @ParentCommand
    RootCommand parent;

    Project project() {
        return Project.at(parent.folder());
    }

    SeriesEditing editing() {
        return new SeriesEditing(project(), InstantSource.system());
    }

    private static int told(
            EditLog.Content all, List<SeriesEdit> shown, List<String> problems, OutputFormat format, CommandSpec spec) {
        if (format == OutputFormat.JSON) {
            spec.commandLine()
                    .getOut()
                    .print(EditsJson.write(
                            shown.stream().map(edit -> entry(all, edit)).toList(), problems));
            return ExitCodes.FINE;
        }
        Table table = new Table("Mark", "What", "Benchmark", "Run", "Platform", "Who", "When", "Reason", "State");
        for (SeriesEdit edit : shown) {
            table.row(
                    edit.id(),
                    edit.kind().key(),
                    edit.place().benchmark().displayName(),
                    edit.place().runId(),
                    edit.place().platformId(),
                    edit.said().by(),
                    RecordedRuns.TIME.format(edit.said().at()),
                    edit.said().reason(),
                    all.undoOf(edit)
                            .map(undo -> "taken back by " + undo.by()
                                    + (undo.reason().isEmpty() ? "" : ": " + undo.reason()))
                            .orElse("holds"));
        }
        spec.commandLine().getOut().print(Terminal.text(table));
        return ExitCodes.FINE;
    }

    private static EditsJson.Entry entry(EditLog.Content all, SeriesEdit edit) {
        return new EditsJson.Entry(
                edit,
                all.undoOf(edit)
                        .map(undo -> new EditsJson.Undone(undo.by(), undo.at(), undo.reason()))
                        .orElse(null));
    }

    /** Marks a run. */
    @Ends(fine = "marked")
    @Command(
            name = "add",
            description = "Mark a run of one benchmark: new-level, ignore, or accept (the step that begins there).",
            footer = {
                "",
                "Example:",
                "  plumbline edit add accept decay --run 20260925-214000-3f9a --reason \"the model has two components\""
            })
    static final class Add extends ReportCommand {
        @Parameters(index = "0", paramLabel = "KIND", description = "new-level, ignore or accept.")
        String kind = "";

        @Parameters(
                index = "1",
                paramLabel = "BENCHMARK",
                description = "What its name has in it, of one benchmark only.")
        String benchmark = "";

        @Mixin
        SeriesOptions which;

        @Option(
                names = "--run",
                required = true,
                description = "A run of the series by its id, its commit (the first of its runs), or last.")
        String run = "";

        @Option(names = "--reason", required = true, description = "Why; kept for good.")
        String reason = "";

        @Option(names = "--by", description = "Who says so; git's user.name by default.")
        @Nullable
        String by;

        @ParentCommand
        EditCommand parent;

        @Override
        public Integer call() {
            SeriesEdit.Kind wanted = SeriesEdit.Kind.of(kind)
                    .orElseThrow(() -> PlumblineException.usage("'" + kind + "' is no mark; take "
                            + Arrays.stream(SeriesEdit.Kind.values())
                                    .map(SeriesEdit.Kind::key)
                                    .collect(Collectors.joining(", "))));
            Project project = parent.project();
            TrendSeries series = series(project);
            SeriesEditing editing = parent.editing();
            SeriesEdit edit =
                    editing.add(series, wanted, runOf(series), Person.named(by, project.sourceTree()), reason);
            return told(editing.all(), List.of(edit), List.of(), format, spec);
        }

        private TrendSeries series(Project project) {
            List<TrendSeries> found = which.find(project, new Trends(project), List.of(benchmark), Trends.Order.TIME);
            if (found.size() > 1) {
                throw PlumblineException.usage("'" + benchmark + "' is part of " + found.size() + " names ("
                        + found.stream()
                                .limit(3)
                                .map(series -> series.benchmark().displayName())
                                .collect(Collectors.joining(", "))
                        + "); write more of the name");
            }
            return found.get(0);
        }

        private String runOf(TrendSeries series) {
            List<SeriesPoint> points = series.points();
            if (run.equals("last")) {
                return points.get(points.size() - 1).runId();
            }
            return points.stream()
                    .filter(point -> point.runId().equals(run))
                    .findFirst()
                    .or(() -> points.stream()
                            .filter(point -> run.length() >= 4
                                    && point.revision().commit().startsWith(run))
                            .findFirst())
                    .map(SeriesPoint::runId)
                    .orElse(run);
        }
    }

    /** Lists what was said. */
    @Ends(fine = "reported, whatever it found")
    @Command(
            name = "list",
            description = "List the marks; --all with those that were taken back. What cannot be read is named.",
            footer = {"", "Example:", "  plumbline edit list --all --format json"})
    static final class ListMarks extends ReportCommand {
        @Option(names = "--all", description = "With the marks that were taken back.")
        boolean all;

        @ParentCommand
        EditCommand parent;

        @Override
        public Integer call() {
            EditLog.Content content = parent.editing().all();
            List<SeriesEdit> shown = all ? content.edits() : content.active();
            content.problems().forEach(err()::println);
            if (shown.isEmpty() && format == OutputFormat.TEXT) {
                err().println("nobody marked a run yet; plumbline edit add does");
                return ExitCodes.FINE;
            }
            return told(content, shown, content.problems(), format, spec);
        }
    }

    /** Takes a mark back. */
    @Ends(fine = "taken back")
    @Command(
            name = "undo",
            description = "Take a mark back; a new line, the old one stays.",
            footer = {"", "Example:", "  plumbline edit undo 3f9a1c2e --reason \"measured again, it was the code\""})
    static final class Undo extends ReportCommand {
        @Parameters(paramLabel = "MARK", description = "As plumbline edit list names it.")
        String id = "";

        @Option(names = "--reason", description = "Why; may be left out.")
        String reason = "";

        @Option(names = "--by", description = "Who takes it back; git's user.name by default.")
        @Nullable
        String by;

        @ParentCommand
        EditCommand parent;

        @Override
        public Integer call() {
            SeriesEditing editing = parent.editing();
            SeriesEdit edit = editing.undo(id, Person.named(by, parent.project().sourceTree()), reason);
            return told(editing.all(), List.of(edit), List.of(), format, spec);
        }
    }
}
