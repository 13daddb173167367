package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Fraction;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.AcceptOptions;
import dev.plumbline.app.cli.option.AdaptiveOptions;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.format.codec.comparison.CheckJson;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.RunState;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import dev.plumbline.project.SettingsVariables;
import dev.plumbline.project.checking.CheckPlan;
import dev.plumbline.project.checking.Checking;
import dev.plumbline.project.checking.FileCheck;
import dev.plumbline.project.checking.ResultSources;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.report.CheckReport;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures, compares with this platform's baselines and ends in an exit code. */
@Ends(
        fine = "no proven regression",
        failed = "a proven regression, or a benchmark that failed",
        undecided = "a verdict was withheld, or nothing could be judged")
@Command(
        name = "check",
        description = "Measure and compare with this platform's baselines; the gate of a build.",
        footer = {
            "",
            "Examples:",
            "  plumbline check                 everything that has a baseline, and the headline rows",
            "  plumbline check --jar my.jar    what of it has a baseline",
            "  plumbline check decay --threshold 10%%",
            "  plumbline check --adaptive --budget 20m    forks are added until the answer is proven",
            "  plumbline check --results new.json --against old.json    what another harness measured"
        })
public final class CheckCommand extends PrintingCommand {
    /** How the report is printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Parameters(paramLabel = "PATTERN", description = "Regular expressions looked for in benchmark names.")
    List<String> patterns = new ArrayList<>();

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Option(names = "--threshold", description = "A proven slow-down of this much fails (default 5%%).")
    @Nullable
    Fraction threshold;

    @Option(names = "--by-bound", description = "Judge by the near bound of the interval, not by the change.")
    boolean byBound;

    @Option(
            names = "--confirm",
            paramLabel = "N",
            defaultValue = "2",
            description = "Measure a flagged row again on fresh forks, N times (default 2).")
    int confirmations;

    @Option(names = "--strict", description = "End 2 when any row is undecided or missing.")
    boolean strict;

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Compare with the baselines at the merge base of HEAD and this revision.")
    String since = "";

    @Option(
            names = "--results",
            paramLabel = "RESULT",
            description =
                    "Measure nothing: judge this result file of any harness (see import), folder of them, or run.")
    String results = "";

    @Option(
            names = "--against",
            paramLabel = "RESULT",
            defaultValue = "baseline",
            description = "With --results: what it is judged by, as compare takes it (default: baseline).")
    String against = "baseline";

    @Mixin
    AdaptiveOptions adaptive = new AdaptiveOptions();

    @Option(
            names = "--update",
            description = "Then make what was measured the new baselines (also UPDATE_BASELINES=1); needs --reason.")
    boolean update;

    @Mixin
    AcceptOptions accept = new AcceptOptions();

    @Mixin
    WaitOption wait = new WaitOption();

    @Option(names = "--format", defaultValue = "text", description = "text (default), json or markdown.")
    Format format = Format.TEXT;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        if (confirmations < 0) {
            throw PlumblineException.usage("--confirm: a row is measured again 0 times or more, not " + confirmations);
        }
        boolean updating = update || SettingsVariables.isOn("UPDATE_BASELINES", System.getenv());
        if (updating) {
            accept.requireReason();
        }
        Project project = Project.at(parent.folder());
        return results.isBlank() ? measure(project, updating) : judgeResults(project);
    }

    private int measure(Project project, boolean updating) {
        Optional<Adaptive> limits = adaptive.limits();
        Workbench bench = workspace.open(project);
        List<Baseline> baselines = CheckPlan.baselines(project, bench, since);
        CheckPlan plan = CheckPlan.of(
                bench,
                baselines,
                project.settings().patterns(patterns),
                settings.isGiven() ? Optional.of(own -> settings.over(own, project.settings())) : Optional.empty());
        PrintWriter err = err();
        plan.unavailable().forEach(line -> err.println("  – " + line));
        CheckPlan.nearest(project, bench).filter(text -> baselines.isEmpty()).ifPresent(err::println);
        if (limits.isEmpty()) {
            err.println(plan.sentence());
        }
        wait.await(err);
        err.println(HostCheck.sentence(HostCheck.of(project, bench.platform())));
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        Policy policy = policy(project, bench.platform().id()).accepting(updating && accept.acceptRegressions);
        Checking checking = new Checking(project, bench, measuring, policy, Rule.DEFAULT);
        limits.ifPresent(known -> checking.adaptive(known, text -> err.println("    " + text)));
        Checking.Result result = Interruptible.run(
                () -> checking.check(
                        plan.items(),
                        plan.baselines(),
                        plan.missing(),
                        settings.options(RunOptions.DEFAULT),
                        new ProgressPrinter(
                                err, benchmark -> bench.info(benchmark).title())),
                checking::stop);
        out().print(print(result.run().id(), result.report(), bench.descriptor()));
        if (result.run().state() == RunState.STOPPED) {
            return ExitCodes.INTERRUPTED;
        }
        return updating ? update(project, result) : exitCode(result.report());
    }

    private int judgeResults(Project project) {
        if (adaptive.adaptive || update || !patterns.isEmpty() || !since.isBlank()) {
            throw PlumblineException.usage(
                    "--results judges a whole file: leave out --update, --since," + " --adaptive and patterns");
        }
        String platformId = PlatformProbe.probe(
                        workspace.chosenJdk(), project.settings().platformLabel())
                .id();
        FileCheck check =
                new FileCheck(new ResultSources(project, platformId), policy(project, platformId), project.settings());
        GateReport report = check.check(results, against);
        out().print(print(results, report, new Descriptor(List.of())));
        return exitCode(report);
    }

    /**
     * Accepts, and ends with what the report says, unless all that it missed was a baseline, which is there now. What a
     * person accepted beforehand is no failure in the report either.
     */
    private int update(Project project, Checking.Result result) {
        GateReport report = result.report();
        int accepted = accept.accept(project, result.run(), said(report), "", OutputFormat.TEXT, err());
        boolean stands = report.outcome() == GateReport.Outcome.FAILED
                || report.rows().stream().anyMatch(GateReport.JudgedRow::isWithheld);
        int code = stands ? exitCode(report) : accepted;
        err().println(
                        switch (code) {
                            case ExitCodes.FINE -> "accepted: this check ends 0";
                            case ExitCodes.FAILED -> "what failed above was not accepted away: this check ends 1";
                            default -> "a person must decide: this check ends " + code;
                        });
        return code;
    }

    /**
     * What this check said, of which the acceptance must not say something else; not where it judged by the baselines of
     * another commit, which are not those that are replaced.
     */
    private Map<Benchmark, Comparison> said(GateReport report) {
        Map<Benchmark, Comparison> said = new LinkedHashMap<>();
        for (GateReport.JudgedRow row : report.rows()) {
            Comparison comparison = row.row().comparison();
            if (since.isBlank() && comparison != null && row.row().metric().isPrimary()) {
                said.put(row.row().benchmark(), comparison);
            }
        }
        return said;
    }

    private Policy policy(Project project, String platformId) {
        Policy policy = CheckPlan.policy(
                project.settings(), platformId, new Policy(Policy.DEFAULT.failAt(), byBound, confirmations, strict));
        return threshold == null ? policy : policy.withFailAt(threshold.value());
    }

    private String print(String judged, GateReport found, Descriptor descriptor) {
        CheckReport report = new CheckReport(found, descriptor);
        return switch (format) {
            case TEXT -> report.text();
            case MARKDOWN -> report.markdown();
            case JSON -> CheckJson.write(judged, found);
        };
    }

    static int exitCode(GateReport report) {
        return report.outcome().exitCode();
    }
}
