package dev.plumbline.app.cli;

import dev.plumbline.format.codec.CalibrationJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Settings;
import dev.plumbline.model.Units;
import dev.plumbline.project.Calibrating;
import dev.plumbline.project.Project;
import dev.plumbline.project.Selection;
import dev.plumbline.project.Workbench;
import dev.plumbline.report.CalibrationReport;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.event.RunEvent.Planned;
import dev.plumbline.stats.Calibration;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Learns what this machine can tell apart. */
@Command(
        name = "calibrate",
        description = {
            "Measure the same code again and again: false alarms, the variation from run to run, the smallest change that "
                    + "shows, and whether this machine is fit to be a gate.",
            "check takes the variation from run to run from here for benchmarks with fewer than six runs of their own. Only "
                    + "reports: exit 0 whatever it finds."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline calibrate --quick                  the headline kernels, eight rounds",
            "  plumbline calibrate parse --jar my-bench.jar --rounds 12"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATTERN",
            description = "Regular expressions looked for in benchmark names; none: the headline rows.")
    List<String> patterns = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "8",
            description = "How often everything is measured, at least 6 (default 8).")
    int rounds;

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    WaitOption wait = new WaitOption();

    @Option(names = "--format", defaultValue = "text", description = "text (default) or json.")
    OutputFormat format = OutputFormat.TEXT;

    @ParentCommand
    PlumblineCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder);
        Workbench bench = workspace.open(project);
        Settings round = settings.settings(project.settings());
        List<Benchmark> wanted = Selection.runnable(
                project.settings().patterns(patterns), bench.catalog().benchmarks(), bench);
        PrintWriter err = spec.commandLine().getErr();
        Duration time = wanted.stream()
                .map(benchmark -> RunPlan.estimate(new Planned(benchmark, round)))
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(rounds);
        err.println(Units.count(rounds, "round") + " of " + Units.count(wanted.size(), "benchmark") + ", about "
                + Units.span(time));
        wait.await(err);
        Calibrating calibrating = new Calibrating(project, bench, InstantSource.system(), err::println);
        Calibration found = Interruptible.run(
                () -> calibrating.measure(
                        wanted,
                        rounds,
                        round,
                        new ProgressPrinter(
                                err, benchmark -> bench.info(benchmark).title())),
                calibrating::stop);
        spec.commandLine()
                .getOut()
                .print(
                        format == OutputFormat.JSON
                                ? CalibrationJson.write(bench.platform().id(), Instant.now(), found)
                                : new CalibrationReport(
                                                found,
                                                benchmark ->
                                                        bench.info(benchmark).title())
                                        .text());
        return ExitCodes.FINE;
    }
}
