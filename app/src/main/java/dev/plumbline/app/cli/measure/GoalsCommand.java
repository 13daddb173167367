package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.format.codec.comparison.GoalsJson;
import dev.plumbline.gate.GoalTable;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.Settings;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.report.GoalReport;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures what the goals of a source name, in one run, and prints how far each is reached. */
@Ends(fine = "printed, whatever the goals say; with --run: measured, too", failed = "with --run: a benchmark failed")
@Command(
        name = "goals",
        description = {
            "Measure what the goals of a source name, in one run, and print the ratios.",
            "A goal is met when the whole interval is at or above it. Reports only: judges no change."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline goals                                   what the bundled kernels promise",
            "  plumbline goals --jar kernels/target/peers-25     the peers too, after mvn -q -Ppeers -pl kernels package",
            "  plumbline goals --run last --format markdown      the table of a run that is recorded"
        })
public final class GoalsCommand extends PrintingCommand {
    /** What the table looks like. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "Take a recorded run (its id, or last) and measure nothing.")
    String recorded = "";

    @Option(names = "--format", defaultValue = "text", description = "text (default), markdown or json.")
    Format format = Format.TEXT;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        Workbench bench = workspace.open(project);
        if (bench.descriptor().goals().isEmpty()) {
            throw PlumblineException.usage(
                    bench.source().label() + " states no goals (META-INF/plumbline/benchmarks.json has none)");
        }
        Run run = recorded.isEmpty() ? measure(project, bench) : RecordedRuns.find(project, recorded);
        GoalTable goals = GoalTable.of(run, bench.descriptor().goals());
        if (goals.rows().isEmpty()) {
            throw PlumblineException.usage(
                    "no goal is stated for the JDK of run " + run.id() + "; choose one with --jdk");
        }
        GoalReport report = new GoalReport(goals, bench.descriptor());
        out().print(
                        switch (format) {
                            case TEXT -> report.text();
                            case MARKDOWN -> report.markdown();
                            case JSON -> GoalsJson.write(goals);
                        });
        return exitCode(run);
    }

    private Run measure(Project project, Workbench bench) {
        Settings chosen = settings.settings(project.settings());
        List<Benchmark> needed = GoalTable.choose(
                bench.catalog().benchmarks(),
                GoalTable.needed(bench.descriptor().goals(), bench.jdk().feature()));
        List<Planned> items = needed.stream()
                .filter(benchmark -> bench.unavailable(benchmark).isEmpty())
                .map(benchmark -> new Planned(benchmark, chosen))
                .toList();
        if (items.isEmpty()) {
            throw PlumblineException.usage("no goal for JDK " + bench.jdk().feature() + " can be measured with "
                    + bench.source().label());
        }
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        PrintWriter err = err();
        RecordedRun run = measuring.prepare(
                measuring.plan(items, RunOptions.DEFAULT),
                new ProgressPrinter(err, benchmark -> bench.info(benchmark).title()));
        return Interruptible.run(run::measure, run::stop);
    }

    private static int exitCode(Run run) {
        return switch (run.state()) {
            case STOPPED -> ExitCodes.INTERRUPTED;
            case FAILED -> ExitCodes.FAILED;
            default -> ExitCodes.FINE;
        };
    }
}
