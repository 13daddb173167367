package dev.plumbline.app.cli.option;

import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.Person;
import dev.plumbline.format.codec.comparison.AcceptanceJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.ShortNames;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.DetachedHead;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.baselines.Capturing.Row;
import dev.plumbline.project.baselines.Capturing.Signature;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who accepts, why, and what may be accepted; shows before → after before anything is written. */
public final class AcceptOptions {
    @Option(names = "--reason", description = "Why; required, and kept in every file.")
    String reason = "";

    @Option(names = "--by", description = "Who accepts; git's user.name by default.")
    @Nullable
    String by;

    @Option(names = "--accept-regressions", description = "Accept rows that are proven slower, too.")
    public boolean acceptRegressions;

    @Option(
            names = "--reference",
            description = "A reference capture: refuses an unfit host and fewer than five forks.")
    public boolean reference;

    @Option(
            names = "--on-unfit-host",
            description = "Make a reference on an unfit host all the same; the files say so.")
    public boolean onUnfitHost;

    @Option(
            names = "--on-detached-head",
            description = "Write the files although no branch is checked out, where git would not go back over them.")
    boolean onDetachedHead;

    @Option(
            names = "--under-load",
            description =
                    "Accept rows that were measured while other programs kept this machine busy, too; the files say "
                            + "so.")
    boolean underLoad;

    /** Prints the preview, writes the files and prints the commit message. */
    public int accept(Project project, Run run, String hostDoubts, OutputFormat format, PrintWriter out) {
        return accept(project, run, Map.of(), hostDoubts, format, out);
    }

    /**
     * The same.
     *
     * @param judged what a check said of its rows, which holds; others are judged here
     */
    public int accept(
            Project project,
            Run run,
            Map<Benchmark, Comparison> judged,
            String hostDoubts,
            OutputFormat format,
            PrintWriter out) {
        requireReason();
        Capturing capturing = new Capturing(project);
        List<Row> rows = capturing.preview(run, Rule.DEFAULT).stream()
                .map(row -> judged.containsKey(row.benchmark()) ? row.judgedAs(judged.get(row.benchmark())) : row)
                .toList();
        if (rows.isEmpty()) {
            throw PlumblineException.failed("run " + run.id() + " measured nothing that could be accepted");
        }
        if (format == OutputFormat.TEXT) {
            out.print(preview(rows));
        }
        Optional<String> advice =
                onDetachedHead ? Optional.empty() : DetachedHead.advice(project, run, reason, System.getenv());
        if (advice.isPresent()) {
            out.print(format == OutputFormat.JSON ? json(run, rows, List.of(), "", advice.get()) : advice.get() + "\n");
            return ExitCodes.UNDECIDED;
        }
        List<Row> wanted = rows.stream()
                .filter(row -> acceptRegressions || !row.isRegression())
                .toList();
        List<Row> chosen =
                wanted.stream().filter(row -> underLoad || !row.isUnderLoad()).toList();
        String person = Person.named(by, project.sourceTree());
        Signature signature = new Signature(person, reason, reference, hostDoubts, Instant.now());
        List<Path> files = capturing.accept(run, chosen, signature);
        String message = files.isEmpty() ? "" : Capturing.commitMessage(run, chosen, signature);
        if (format == OutputFormat.JSON) {
            out.print(json(run, rows, chosen, message));
        } else {
            tellLeft(rows, wanted, chosen, out);
            report(run, files.size(), message, out);
        }
        return rows.size() > wanted.size()
                ? ExitCodes.FAILED
                : wanted.size() > chosen.size() ? ExitCodes.UNDECIDED : ExitCodes.FINE;
    }

    /** What is not accepted by itself, and how a person accepts it all the same. */
    private static void tellLeft(List<Row> rows, List<Row> wanted, List<Row> chosen, PrintWriter out) {
        int slower = rows.size() - wanted.size();
        if (slower > 0) {
            out.println(slower + " proven slower, left out; --accept-regressions takes them with the same reason");
        }
        List<Row> loaded = wanted.stream().filter(row -> !chosen.contains(row)).toList();
        if (!loaded.isEmpty()) {
            out.println(loaded.size() + " measured under load, left out ("
                    + ShortNames.shortened(loaded.get(0).benchmark().displayName()) + ": "
                    + loaded.get(0).load() + "); measure again on a quiet machine, or take them all the same with"
                    + " --under-load");
        }
    }

    private static void report(Run run, int files, String message, PrintWriter out) {
        out.println(files + (files == 1 ? " file" : " files") + " written below baselines/"
                + run.platform().id() + "/");
        if (!message.isEmpty()) {
            out.println("commit message:\n");
            out.print(message.indent(2));
        }
    }

    /** What was accepted, or only would be, for machines. */
    public static String json(Run run, List<Row> rows, List<Row> accepted, String commitMessage) {
        return json(run, rows, accepted, commitMessage, "");
    }

    private static String json(Run run, List<Row> rows, List<Row> accepted, String commitMessage, String note) {
        return AcceptanceJson.write(run.id(), run.platform().id(), entries(rows, accepted), commitMessage, note);
    }

    /** Of values that no run measured. */
    public static String json(String platformId, List<Row> rows, List<Row> accepted, List<String> notes) {
        return AcceptanceJson.write("", platformId, entries(rows, accepted), "", String.join("; ", notes));
    }

    private static List<AcceptanceJson.Entry> entries(List<Row> rows, List<Row> accepted) {
        return rows.stream()
                .map(row -> {
                    return new AcceptanceJson.Entry(
                            row.benchmark(),
                            row.after().primary().metric(),
                            row.valueBefore(),
                            row.value(),
                            row.comparison(),
                            row.isFewForks(),
                            accepted.contains(row));
                })
                .toList();
    }

    /** Before anything is measured: a capture that ends without a reason would be time lost. */
    public void requireReason() {
        if (reason.isBlank()) {
            throw PlumblineException.usage("a baseline needs a reason; give it with --reason \"why\"");
        }
    }

    private static String doubt(Row row) {
        if (row.after().primary().isSummaryOnly()) {
            return ", summary only";
        }
        return (row.isFewForks() ? ", few forks" : "") + (row.isUnderLoad() ? ", under load" : "");
    }

    public static String preview(List<Row> rows) {
        Table table = new Table("Benchmark", ">Before", ">After", ">Change", ">95 % interval", "Verdict");
        for (Row row : rows) {
            var unit = row.after().primary().metric().unit();
            Comparison comparison = row.comparison();
            var before = row.before();
            table.row(
                    row.benchmark().displayName(),
                    before == null ? Units.UNKNOWN : Units.value(row.valueBefore(), unit),
                    Units.value(row.value(), unit),
                    comparison == null ? Units.UNKNOWN : Units.change(comparison.change()),
                    comparison == null
                            ? Units.UNKNOWN
                            : Units.interval(
                                    comparison.interval().low(),
                                    comparison.interval().high()),
                    (comparison == null
                                    ? "+ new"
                                    : comparison.verdict().symbol() + " "
                                            + comparison.verdict().word())
                            + doubt(row));
        }
        return Terminal.text(table);
    }
}
