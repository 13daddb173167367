package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.command.Window;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.format.codec.comparison.CalibrationJson;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.comparing.AbTest;
import dev.plumbline.project.comparing.Version;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Calibrating;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.report.CalibrationReport;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.run.RunPlan;
import dev.plumbline.stats.calibration.Calibration;
import dev.plumbline.stats.suite.ComparisonRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Learns what this machine can tell apart. */
@Ends(fine = "calibrated, whatever it found", undecided = "nothing that was measured can be used")
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
            "  plumbline calibrate parse --jar my-bench.jar --rounds 12",
            "  plumbline calibrate decay --rounds 0 --window   only what the open window costs"
        })
public final class CalibrateCommand extends ReportCommand {
    private static final Adaptive WINDOW_LIMITS = new Adaptive(0.01, 30, Duration.ZERO);

    @Parameters(
            paramLabel = "PATTERN",
            description = "Regular expressions looked for in benchmark names; none: the headline rows.")
    List<String> patterns = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "8",
            description =
                    "How often everything is measured, at least 6 (default 8); 0 with --window for the window alone.")
    int rounds;

    @Option(
            names = "--window",
            description =
                    "Measure, too, what the open window costs: the first benchmark in turn with the window shown and "
                            + "hidden, until ±1%% is proven or 30 forks a side are done. Needs a display.")
    boolean window;

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    WaitOption wait = new WaitOption();

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        Workbench bench = workspace.open(project);
        Settings round = settings.settings(project.settings());
        List<Benchmark> wanted = Selection.runnable(
                project.settings().patterns(patterns), bench.catalog().benchmarks(), bench);
        if (wanted.isEmpty()) {
            throw PlumblineException.usage("none of these benchmarks can run here");
        }
        wait.await(err());
        ComparisonRow beside = window ? besideTheWindow(project, bench, wanted.get(0), round) : null;
        Calibration found = window && rounds == 0
                ? null
                : measure(new Calibrating(project, bench, InstantSource.system(), this::tell), bench, wanted, round);
        print(bench, found, beside);
        return ExitCodes.FINE;
    }

    private void tell(String sentence) {
        err().println(sentence);
    }

    private Calibration measure(Calibrating calibrating, Workbench bench, List<Benchmark> wanted, Settings round) {
        Duration time = wanted.stream()
                .map(benchmark -> RunPlan.estimate(new Planned(benchmark, round)))
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(rounds);
        tell(Units.count(rounds, "round") + " of " + Units.count(wanted.size(), "benchmark") + ", about "
                + Units.span(time));
        return Interruptible.run(
                () -> calibrating.measure(
                        wanted,
                        rounds,
                        round,
                        new ProgressPrinter(
                                err(), benchmark -> bench.info(benchmark).title())),
                calibrating::stop);
    }

    private @Nullable ComparisonRow besideTheWindow(
            Project project, Workbench bench, Benchmark benchmark, Settings round) {
        Revision revision = project.sourceTree().revision();
        AbTest test = new AbTest(
                project,
                new AbTest.Side(new Version.Ready("window hidden", revision, bench.source()), bench),
                new AbTest.Side(new Version.Ready("window shown", revision, bench.source()), bench),
                Policy.DEFAULT,
                WINDOW_LIMITS,
                text -> tell("    " + text));
        tell("the window's cost, by " + bench.info(benchmark).title() + ": at most " + WINDOW_LIMITS.maxForks()
                + " forks with it and as many without");
        List<Planned> items = List.of(new Planned(benchmark, round));
        AbTest.Result result = Interruptible.run(
                () -> parent.window().beside(new Window.Trial(project, bench, items, test)), test::stop);
        return result.suite().rows().stream()
                .filter(row -> row.metric().isPrimary())
                .findFirst()
                .orElse(null);
    }

    private void print(Workbench bench, @Nullable Calibration found, @Nullable ComparisonRow beside) {
        CalibrationReport report =
                new CalibrationReport(benchmark -> bench.info(benchmark).title());
        String text = isJson()
                ? CalibrationJson.write(bench.platform().id(), Instant.now(), found, beside)
                : (found == null ? "" : Terminal.text(report.document(found)))
                        + report.window(beside, WINDOW_LIMITS.target());
        out().print(text);
    }
}
