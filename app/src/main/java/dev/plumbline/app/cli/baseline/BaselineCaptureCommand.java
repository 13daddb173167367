package dev.plumbline.app.cli.baseline;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.option.AcceptOptions;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.HostReport;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.Workbench;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures and accepts in one go. */
@Ends(
        fine = "what was measured is the baseline now",
        failed = "a benchmark failed, or a baseline that would change stays",
        undecided = "nothing else failed, but rows that were measured under load are left out, or HEAD is detached")
@Command(
        name = "capture",
        description = "Measure and make the result the baselines of this platform.",
        footer = {
            "",
            "Examples:",
            "  plumbline baseline capture --thorough --reference --reason \"new machine\"",
            "  plumbline baseline capture decay --reason \"new law\""
        })
final class BaselineCaptureCommand extends ReportCommand {
    @Parameters(paramLabel = "PATTERN", description = "Regular expressions; none: the headline rows.")
    List<String> patterns = new ArrayList<>();

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    AcceptOptions accept = new AcceptOptions();

    @Mixin
    WaitOption wait = new WaitOption();

    @ParentCommand
    BaselineCommand parent;

    @Override
    public Integer call() {
        accept.requireReason();
        Project project = parent.project();
        Workbench bench = workspace.open(project);
        PrintWriter err = err();
        wait.await(err);
        HostReport host = HostCheck.of(project, bench.platform());
        err.println(HostCheck.sentence(host));
        refuseUnfit(host);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        RecordedRun recorded = measuring.prepare(
                measuring.plan(items(project, bench), settings.options(RunOptions.DEFAULT.named("capture"))),
                new ProgressPrinter(err, benchmark -> bench.info(benchmark).title()));
        Run run = Interruptible.run(recorded::measure, recorded::stop);
        if (run.state() == RunState.STOPPED) {
            err.println("stopped: nothing was accepted; what is complete is in run " + run.id());
            return ExitCodes.INTERRUPTED;
        }
        int code = accept.accept(
                project, run, host.fitness() == HostReport.Fitness.UNFIT ? host.doubts() : "", format, out());
        return run.state() == RunState.FAILED ? ExitCodes.FAILED : code;
    }

    private void refuseUnfit(HostReport host) {
        if (accept.reference && host.fitness() == HostReport.Fitness.UNFIT && !accept.onUnfitHost) {
            throw PlumblineException.failed("this host is unfit for a reference capture (" + host.doubts()
                    + "); see plumbline doctor, or say --on-unfit-host");
        }
    }

    private List<Planned> items(Project project, Workbench bench) {
        Settings each = settings.settings(project.settings());
        return Selection.runnable(
                        project.settings().patterns(patterns), bench.catalog().benchmarks(), bench)
                .stream()
                .map(benchmark -> new Planned(benchmark, each))
                .toList();
    }
}
