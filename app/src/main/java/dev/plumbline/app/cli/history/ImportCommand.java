package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.format.codec.ImportJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.Importing;
import dev.plumbline.project.history.Importing.Imported;
import dev.plumbline.project.history.Importing.Outcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes results of other harnesses into the history. */
@Ends(fine = "everything was taken in, or was there")
@Command(
        name = "import",
        description = "Take result files into the history, a run each: JMH, Google Benchmark, Criterion.rs, pyperf, "
                + "hyperfine, Go, BenchmarkDotNet, pytest-benchmark, github-action-benchmark and more, told apart by "
                + "their content. The same result is taken in once. A file that cannot be read is named and left out; "
                + "the others are taken in, and the exit code is 64.",
        footer = {
            "",
            "Examples:",
            "  plumbline import results/*.json --tag nightly",
            "  plumbline import target/criterion --name 'before the change'",
            "  plumbline import data.js --dry-run --format json"
        })
public final class ImportCommand extends ReportCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Result files, or folders: all result files in them.")
    List<Path> files = List.of();

    @Option(names = "--name", description = "A name for the runs; without it the name of the file.")
    String name = "";

    @Option(names = "--tag", description = "A tag for the runs, besides 'imported'; may be given several times.")
    List<String> tags = List.of();

    @Option(
            names = "--platform",
            paramLabel = "ID",
            description = "The platform whose series the runs belong to; without it what the files tell of it.")
    String platform = "";

    @Option(names = "--dry-run", description = "Say what would be imported, and write nothing.")
    boolean dryRun;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        Outcome outcome = Importing.run(project, files, new Importing.Options(name, tags, platform, dryRun));
        out().print(isJson() ? json(outcome) : text(outcome));
        PrintWriter err = err();
        outcome.skipped().forEach(bad -> err.println("plumbline: skipped " + bad.file() + ": " + bad.reason()));
        if (outcome.runs().isEmpty() && outcome.skipped().isEmpty()) {
            err.println("plumbline: there is no result file in what you named; see plumbline import --help");
        }
        return outcome.runs().isEmpty() || !outcome.skipped().isEmpty() ? ExitCodes.USAGE : ExitCodes.FINE;
    }

    private String text(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (Imported imported : outcome.runs()) {
            text.append(imported.runId()).append("  ");
            text.append(imported.isNew() ? "" : "already there: ");
            text.append(imported.file()).append(" · ").append(imported.format()).append(" · ");
            text.append(Units.count(imported.benchmarks(), "benchmark")).append('\n');
        }
        long news = outcome.newRuns();
        text.append(Units.count(news, "run")).append(dryRun ? " would be imported" : " imported");
        text.append(", ").append(outcome.runs().size() - news).append(" already there");
        text.append(", ").append(outcome.skipped().size()).append(" skipped");
        if (outcome.others() > 0) {
            text.append("; ").append(outcome.others()).append(" other files in the folders are no result files");
        }
        return text.append('\n').toString();
    }

    private String json(Outcome outcome) {
        return ImportJson.write(
                outcome.runs().stream().map(ImportCommand::entry).toList(),
                outcome.skipped().stream()
                        .map(bad -> new ImportJson.Skipped(bad.file(), bad.reason()))
                        .toList(),
                dryRun);
    }

    private static ImportJson.Entry entry(Imported imported) {
        return new ImportJson.Entry(
                imported.file(),
                imported.format(),
                imported.runId(),
                imported.isNew(),
                imported.startedAt().toString(),
                imported.platformId(),
                imported.commit(),
                imported.benchmarks(),
                imported.replications());
    }
}
