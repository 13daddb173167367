package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.CommandGroup;
import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.Person;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.command.ToolFormatOption;
import dev.plumbline.format.codec.HistoryCareJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.HistoryLines;
import dev.plumbline.store.HistoryCare;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The history as a whole: its way to other machines, copies, checks, and making room. */
@Command(
        name = "history",
        description = "The recorded runs as a whole: export and import them, back them up, check them, make room; "
                + "measure the commits of the past.",
        subcommands = {
            HistoryCommand.Export.class,
            HistoryCommand.Import.class,
            HistoryCommand.Backup.class,
            HistoryCommand.Verify.class,
            HistoryCommand.Prune.class,
            HistoryMeasureCommand.class
        },
        footer = {"", "Example:", "  plumbline history export > runs.jsonl"})
public final class HistoryCommand extends CommandGroup {
    @ParentCommand
    RootCommand parent;

    Project project() {
        return Project.at(parent.folder());
    }

    private Project recorded() {
        Project project = project();
        if (!project.hasHistory()) {
            throw PlumblineException.usage("nothing was measured here yet, so there is no history");
        }
        return project;
    }

    /** The first moment of a day. */
    private static Instant day(String text) {
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException e) {
            throw PlumblineException.usage("'" + text + "' is no day; write it as 2026-11-24", e);
        }
    }

    /** Prints runs for another machine. */
    @Ends(fine = "exported")
    @Command(
            name = "export",
            description = "Print runs with all their iterations, one a line (JSON), for history import elsewhere.",
            footer = {"", "Example:", "  plumbline history export --since 2026-11-01 > runs.jsonl"})
    static final class Export extends PrintingCommand {
        @Option(names = "--platform", description = "Only runs of this platform.")
        String platform = "";

        @Option(names = "--since", paramLabel = "DAY", description = "Only runs of this day and later: 2026-11-24.")
        @Nullable
        String since;

        @Option(
                names = "--format",
                description = "json (the only one; what history import reads).",
                defaultValue = "json")
        OutputFormat format = OutputFormat.JSON;

        @ParentCommand
        HistoryCommand parent;

        @Override
        public Integer call() {
            ToolFormatOption.requireJson(format, spec.commandLine());
            String from = since;
            Instant begin = from == null ? Instant.MIN : day(from);
            PrintWriter out = out();
            int count = new HistoryLines(parent.project())
                    .export(
                            run -> !run.startedAt().isBefore(begin)
                                    && (platform.isEmpty()
                                            || run.platform().id().equals(platform)),
                            out::println);
            err().println(count + (count == 1 ? " run" : " runs") + " exported");
            return ExitCodes.FINE;
        }
    }

    /** Takes in runs of another machine. */
    @Ends(fine = "taken in")
    @Command(
            name = "import",
            description =
                    "Take in runs that history export wrote, or the history.db of another workspace; runs that are "
                            + "there already stay as they are.",
            footer = {"", "Example:", "  plumbline history import runs.jsonl"})
    static final class Import extends ReportCommand {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "What history export wrote, or a history.db.")
        List<Path> files = List.of();

        @ParentCommand
        HistoryCommand parent;

        @Override
        public Integer call() {
            HistoryLines lines = new HistoryLines(parent.project());
            int added = 0;
            int there = 0;
            for (Path file : files) {
                HistoryLines.Taken taken = lines.take(file);
                added += taken.added();
                there += taken.thereAlready();
            }
            out().print(
                            isJson()
                                    ? HistoryCareJson.taken(added, there)
                                    : added + " added, " + there + " there already\n");
            return ExitCodes.FINE;
        }
    }

    /** Copies the database. */
    @Ends(fine = "copied")
    @Command(
            name = "backup",
            description = "Copy the history into a new file; consistent also while a run is being recorded.",
            footer = {"", "Example:", "  plumbline history backup history-2026-11-24.db"})
    static final class Backup extends ReportCommand {
        @Parameters(paramLabel = "FILE", description = "The new file.")
        Path file = Path.of("");

        @ParentCommand
        HistoryCommand parent;

        @Override
        public Integer call() {
            parent.recorded().care().backup(file);
            out().print(isJson() ? HistoryCareJson.copied(file.toString()) : "copied to " + file + "\n");
            return ExitCodes.FINE;
        }
    }

    /** Checks the database. */
    @Ends(fine = "the history is whole", failed = "it is damaged, or cannot be read")
    @Command(
            name = "verify",
            description = "Check that the history is whole: 0 when it is, 1 when it is not.",
            footer = {"", "Example:", "  plumbline history verify"})
    static final class Verify extends ReportCommand {
        @ParentCommand
        HistoryCommand parent;

        @Override
        public Integer call() {
            List<String> problems = parent.recorded().care().verify();
            out().print(
                            isJson()
                                    ? HistoryCareJson.verified(problems)
                                    : problems.isEmpty()
                                            ? "the history is whole\n"
                                            : String.join("\n", problems)
                                                    + "\nrestore a backup, or export what is left\n");
            return problems.isEmpty() ? ExitCodes.FINE : ExitCodes.FAILED;
        }
    }

    /** Makes room. */
    @Ends(fine = "pruned")
    @Command(
            name = "prune",
            description =
                    "Delete the iterations of old runs. What each fork says stays, so trends keep every run; it is "
                            + "logged who pruned what.",
            footer = {"", "Example:", "  plumbline history prune --before 2025-11-24 --dry-run"})
    static final class Prune extends ReportCommand {
        @Option(
                names = "--before",
                required = true,
                paramLabel = "DAY",
                description = "Runs that began before this day: 2025-11-24.")
        String before = "";

        @Option(names = "--dry-run", description = "Only say what would go.")
        boolean dryRun;

        @Option(names = "--by", description = "Who prunes; git's user.name by default.")
        @Nullable
        String by;

        @ParentCommand
        HistoryCommand parent;

        @Override
        public Integer call() {
            Project project = parent.recorded();
            HistoryCare care = project.care();
            HistoryCare.Pruned pruned = dryRun
                    ? care.preview(day(before))
                    : care.prune(day(before), Person.named(by, project.sourceTree()));
            out().print(
                            isJson()
                                    ? HistoryCareJson.pruned(pruned.runs(), pruned.iterations(), dryRun)
                                    : pruned.iterations() + " iterations of " + pruned.runs() + " runs "
                                            + (dryRun ? "would be deleted\n" : "deleted; their summaries stay\n"));
            return ExitCodes.FINE;
        }
    }
}
