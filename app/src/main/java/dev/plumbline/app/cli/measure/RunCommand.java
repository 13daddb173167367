package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.AdaptiveOptions;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.app.installation.Installation;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.format.codec.run.PlanJson;
import dev.plumbline.format.codec.run.RunJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Confirmation;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.Resuming;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.EarlierRun;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.Rerun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.SelfStopping;
import dev.plumbline.project.measuring.UntilPrecise;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.report.RunReport;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.run.RunPlan;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures benchmarks and records what it measured; judges nothing. */
@Ends(fine = "everything was measured", failed = "a benchmark failed")
@Command(
        name = "run",
        description = "Measure benchmarks and record the result in the history. Judges nothing; see check.",
        footer = {
            "",
            "Examples:",
            "  plumbline run --quick                    the ten headline kernels, about two minutes",
            "  plumbline run decay --thorough           every kernel whose name has decay in it",
            "  plumbline run decay --adaptive --target 1%%   until the interval of its mean is within 1 %%",
            "  plumbline run --jar my-bench.jar -f 5    your own JMH benchmarks"
        })
public final class RunCommand extends ReportCommand {
    @Parameters(
            paramLabel = "PATTERN",
            description = "Regular expressions looked for in benchmark names; none: the headline rows.")
    public List<String> patterns = new ArrayList<>();

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    AdaptiveOptions adaptive = new AdaptiveOptions();

    @Option(names = "--all", description = "Everything but the harness and the reference twins.")
    boolean all;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A value for a @Param; several with commas.")
    Map<String, String> params = Map.of();

    @Option(
            names = "--profiler",
            split = ",",
            description =
                    "JMH profilers besides gc, which is always on. Recordings lie in the folder of the run, a folder a fork.")
    List<String> profilers = new ArrayList<>();

    @Option(names = "--jvm-args", description = "Appended to the JVM arguments of each fork.")
    String jvmArgs = "";

    @Option(
            names = "--timeout",
            description = "Seconds of silence after which a fork counts as hung.",
            defaultValue = "0")
    long timeoutSeconds;

    @Option(names = "--name", description = "A name for the run.")
    String name = "";

    @Option(names = "--tag", description = "A tag for the run; may be given several times.")
    List<String> tags = new ArrayList<>();

    @Option(names = "--dry-run", description = "Print what would run and how long, and measure nothing.")
    boolean dryRun;

    @Option(
            names = "--rerun",
            paramLabel = "WHAT",
            description =
                    "Measure again what 'failed' or stayed 'inconclusive' in the newest run, or what failed in a RUN.")
    String rerun = "";

    @Option(
            names = "--resume",
            paramLabel = "RUN",
            description =
                    "Go on with a run that was cut off or stopped ('last' for the newest): measure what is missing.")
    String resume = "";

    @Mixin
    public WaitOption wait = new WaitOption();

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Optional<Adaptive> limits = adaptive.limits();
        Project project = Project.at(parent.folder());
        if (!resume.isBlank()) {
            return resume(project);
        }
        Resuming.advice(project).ifPresent(err()::println);
        @Nullable EarlierRun earlier = workspace.earlier(project, rerun).orElse(null);
        Workbench bench = workspace.open(project, earlier);
        List<Planned> items = items(project, bench);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        RunPlan plan = measuring.plan(limits.map(known -> known.planned(items)).orElse(items), options(earlier));
        if (dryRun) {
            out().print(
                            isJson()
                                    ? PlanJson.write(plan.platform().id(), plan.items(), RunPlan::estimate)
                                    : Terminal.text(RunReport.plan(plan, bench.descriptor())));
            return ExitCodes.FINE;
        }
        RecordedRun recorded = measuring.prepare(plan, progress(bench));
        return limits.isEmpty()
                ? measure(project, bench, recorded, tags)
                : measureUntilPrecise(project, bench, recorded, limits.get());
    }

    private int measureUntilPrecise(Project project, Workbench bench, RecordedRun recorded, Adaptive limits) {
        PrintWriter err = err();
        SelfStopping until = new UntilPrecise(
                limits, recorded.plan().items().size(), InstantSource.system(), text -> err.println("    " + text));
        int code = measure(project, bench, recorded.until(until), tags);
        print(until.prices());
        return code;
    }

    private void print(List<String> prices) {
        PrintWriter out = isJson() ? err() : out();
        prices.forEach(out::println);
    }

    private int resume(Project project) {
        Resuming resuming = new Resuming(project, resume);
        Workbench bench = resuming.open(Installation::kernels);
        PrintWriter err = err();
        RecordedRun rest =
                resuming.prepare(bench, progress(bench), InstantSource.system(), text -> err.println("    " + text));
        int code = measure(project, bench, rest, tags);
        resuming.remember();
        print(resuming.prices());
        return code;
    }

    private ProgressPrinter progress(Workbench bench) {
        return new ProgressPrinter(err(), benchmark -> bench.info(benchmark).title());
    }

    private int measure(Project project, Workbench bench, RecordedRun recorded, List<String> marks) {
        wait.await(err());
        err().println(HostCheck.sentence(HostCheck.of(project, bench.platform())));
        Run run = Interruptible.run(recorded::measure, recorded::stop);
        marks.forEach(tag -> project.history().tag(run.id(), tag));
        out().print(isJson() ? RunJson.write(run) : Terminal.text(RunReport.of(run, bench.descriptor())));
        Path profiles = project.profilesFolder(run.id());
        if (Files.isDirectory(profiles)) {
            err().println("recordings of the profilers: " + profiles);
        }
        return exitCode(run);
    }

    private static int exitCode(Run run) {
        if (run.state() == RunState.STOPPED) {
            return ExitCodes.INTERRUPTED;
        }
        return run.state() == RunState.COMPLETE ? ExitCodes.FINE : ExitCodes.FAILED;
    }

    private List<Planned> items(Project project, Workbench bench) {
        Settings usual = settings.settings(project.settings());
        bench.catalog().requireParams(params.keySet());
        List<Benchmark> everything = bench.catalog().benchmarks(paramValues());
        List<Planned> planned = rerun.isBlank()
                ? chosen(project, bench, everything).stream()
                        .map(benchmark -> new Planned(benchmark, usual))
                        .toList()
                : new Rerun(project, bench)
                        .items(rerun, everything, usual, own -> settings.over(own, project.settings()));
        if (planned.isEmpty()) {
            throw PlumblineException.usage("there is nothing to run; see plumbline list");
        }
        PrintWriter err = err();
        return planned.stream()
                .filter(item -> {
                    Optional<String> why = bench.unavailable(item.benchmark());
                    why.ifPresent(text ->
                            err.println("  – " + bench.info(item.benchmark()).title() + " is left out: " + text));
                    return why.isEmpty();
                })
                .toList();
    }

    private List<Benchmark> chosen(Project project, Workbench bench, List<Benchmark> everything) {
        if (!patterns.isEmpty()) {
            return Selection.matching(project.settings().patterns(patterns), everything, bench);
        }
        return all ? Selection.everything(everything, bench) : Selection.headline(everything, bench);
    }

    private Map<String, List<String>> paramValues() {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>();
        params.forEach((param, text) -> values.put(param, List.of(text.split(",", -1))));
        return values;
    }

    private RunOptions options(@Nullable EarlierRun earlier) {
        if (timeoutSeconds < 0) {
            throw PlumblineException.usage("--timeout: a number of seconds from 0 on, not " + timeoutSeconds);
        }
        List<String> arguments =
                jvmArgs.isBlank() ? List.of() : List.of(jvmArgs.strip().split("\\s+"));
        RunOptions given = settings.options(
                new RunOptions(Confirmation.refused(name), profilers, arguments, Duration.ofSeconds(timeoutSeconds)));
        return earlier == null ? given : earlier.under(given);
    }
}
