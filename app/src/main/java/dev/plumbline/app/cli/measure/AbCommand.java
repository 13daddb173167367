package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Fraction;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.AcceptOptions;
import dev.plumbline.app.cli.option.BuildOptions;
import dev.plumbline.app.cli.option.JdkOption;
import dev.plumbline.app.cli.option.LimitOptions;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.format.codec.comparison.AbJson;
import dev.plumbline.gate.GateReport;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.CheckPlan;
import dev.plumbline.project.comparing.AbTest;
import dev.plumbline.project.comparing.GuidedOptimisation;
import dev.plumbline.project.comparing.Version;
import dev.plumbline.project.comparing.Versions;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.report.CheckReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures two versions in turn until each benchmark has an answer. */
@Ends(
        fine = "no proven regression, every benchmark judged",
        failed = "a proven regression, a benchmark that failed, or a version that could not be built",
        undecided = "a verdict was withheld, nothing could be judged, or the wanted precision was not reached in time")
@Command(
        name = "ab",
        description = {
            "Measure two versions in turn, A,B,A,B, until each benchmark has an answer.",
            "A version is a JMH jar, a git revision, or a folder as it stands (. is the working tree). A revision is built "
                    + "in a work tree of its own, once."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline ab --old HEAD~1 --new HEAD",
            "  plumbline ab --old before.jar --new after.jar parse --budget 10m",
            "  plumbline ab --old main --new . --goal parseLarge    faster there, and nothing else slower?"
        })
public final class AbCommand extends PrintingCommand {
    @Parameters(
            paramLabel = "PATTERN",
            description =
                    "Regular expressions looked for in benchmark names; none: the headline rows, of a foreign jar all.")
    List<String> patterns = new ArrayList<>();

    @Option(names = "--old", required = true, paramLabel = "VERSION", description = "A jar, a revision or a folder.")
    String old = "";

    @Option(
            names = "--new",
            paramLabel = "VERSION",
            defaultValue = ".",
            description = "A jar, a revision or a folder (default: the working tree).")
    String now = ".";

    @Option(
            names = "--goal",
            paramLabel = "PATTERN",
            description = "What should be faster: measured first and alone; the others only when that is proven.")
    List<String> goal = new ArrayList<>();

    @Option(
            names = "--accept",
            description =
                    "Make what the new version measured the baselines, if nothing regressed and the goal is reached; "
                            + "needs --reason.")
    boolean accepting;

    @Option(names = "--threshold", description = "A proven slow-down of this much fails (default 5%%).")
    @Nullable
    Fraction threshold;

    @Mixin
    JdkOption jdk = new JdkOption();

    @Mixin
    BuildOptions build = new BuildOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    AcceptOptions accept = new AcceptOptions();

    @Mixin
    WaitOption wait = new WaitOption();

    @Option(names = "--format", defaultValue = "text", description = "text (default), json or markdown.")
    CheckCommand.Format format = CheckCommand.Format.TEXT;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        if (settings.forks != null) {
            throw PlumblineException.usage("-f: ab adds forks until there is an answer; bound them with --max-forks");
        }
        if (accepting) {
            accept.requireReason();
        }
        Adaptive bounds = limits.limits("ab");
        Project project = Project.at(parent.folder());
        PrintWriter err = err();
        Versions versions = new Versions(project, build.settings(), err::println);
        List<Version> sides = Interruptible.run(
                () -> {
                    Version before = versions.of(old);
                    return List.of(before, before instanceof Version.Ready ? versions.of(now) : before);
                },
                versions::stop);
        Optional<Version.NotBuilt> failed = sides.stream()
                .filter(Version.NotBuilt.class::isInstance)
                .map(Version.NotBuilt.class::cast)
                .findFirst();
        return failed.isPresent()
                ? notBuilt(failed.get(), sides)
                : measure(project, (Version.Ready) sides.get(0), (Version.Ready) sides.get(1), bounds);
    }

    private int notBuilt(Version.NotBuilt failed, List<Version> sides) {
        if (format == CheckCommand.Format.JSON) {
            out().print(AbJson.notBuilt(side(sides.get(0)), side(sides.get(1))));
        } else {
            err().println(failed.failure().output().strip());
            out().println(failed.sentence() + "; nothing was measured");
        }
        return ExitCodes.FAILED;
    }

    private static AbJson.Side side(Version version) {
        Optional<Version.NotBuilt> failed =
                version instanceof Version.NotBuilt notBuilt ? Optional.of(notBuilt) : Optional.empty();
        return new AbJson.Side(
                version.label(),
                version.revision(),
                List.of(),
                failed.map(notBuilt -> new AbJson.BuildFailure(
                        notBuilt.failure().command(),
                        notBuilt.failure().exitCode(),
                        notBuilt.failure().output())));
    }

    private int measure(Project project, Version.Ready before, Version.Ready after, Adaptive bounds) {
        PrintWriter err = err();
        Jdk measured = jdk.chosen();
        String label = project.settings().platformLabel();
        AbTest.Side oldSide = AbTest.Side.open(before, measured, label);
        AbTest.Side newSide = AbTest.Side.open(after, measured, label);
        Policy policy = policy(project, newSide.bench().platform().id());
        AbTest test = new AbTest(project, oldSide, newSide, policy, bounds, text -> err.println("    " + text));
        List<Benchmark> wanted = test.common(goal.isEmpty() ? project.settings().patterns(patterns) : goal);
        if (wanted.isEmpty()) {
            throw PlumblineException.usage("the two versions have no benchmark in common that can run here");
        }
        test.onlyOnOneSide().forEach(err::println);
        PairProgress progress = new PairProgress(
                err, benchmark -> newSide.bench().info(benchmark).title());
        Settings fork = settings.settings(project.settings());
        wait.await(err);
        err.println(HostCheck.sentence(HostCheck.of(project, newSide.bench().platform())));
        Outcome outcome = goal.isEmpty()
                ? plain(Interruptible.run(
                        () -> test.measure(wanted, fork, settings.options(RunOptions.DEFAULT), progress.listeners()),
                        test::stop))
                : guided(Interruptible.run(
                        () -> new GuidedOptimisation(
                                        test,
                                        wanted,
                                        test.common(project.settings().patterns(patterns)))
                                .measure(fork, settings.options(RunOptions.DEFAULT), progress.listeners()),
                        test::stop));
        print(outcome, before, after, newSide);
        return finish(project, outcome);
    }

    /**
     * What there is to print and to end with.
     *
     * @param reached false when a goal was set and not reached
     */
    private record Outcome(List<AbTest.Result> parts, GateReport report, boolean reached) {
        List<String> runs(java.util.function.Function<AbTest.Result, Run> side) {
            return parts.stream().map(side).map(Run::id).toList();
        }
    }

    private static Outcome plain(AbTest.Result result) {
        return new Outcome(List.of(result), result.report(), true);
    }

    private static Outcome guided(GuidedOptimisation.Result result) {
        List<AbTest.Result> parts = new ArrayList<>(List.of(result.goal()));
        result.others().ifPresent(parts::add);
        return new Outcome(parts, result.report(), result.isReached());
    }

    private void print(Outcome outcome, Version.Ready before, Version.Ready after, AbTest.Side shown) {
        CheckReport report =
                CheckReport.ofVersions(outcome.report(), shown.bench().descriptor());
        out().print(
                        switch (format) {
                            case TEXT -> report.text();
                            case MARKDOWN -> report.markdown();
                            case JSON ->
                                AbJson.write(
                                        new AbJson.Side(
                                                before.label(),
                                                before.revision(),
                                                outcome.runs(AbTest.Result::old),
                                                Optional.empty()),
                                        new AbJson.Side(
                                                after.label(),
                                                after.revision(),
                                                outcome.runs(AbTest.Result::now),
                                                Optional.empty()),
                                        outcome.report());
                        });
    }

    private int finish(Project project, Outcome outcome) {
        if (outcome.parts().stream().anyMatch(part -> part.now().state() == RunState.STOPPED)) {
            return ExitCodes.INTERRUPTED;
        }
        int code = CheckCommand.exitCode(outcome.report());
        if (code == ExitCodes.FINE && !outcome.reached()) {
            return ExitCodes.UNDECIDED;
        }
        if (accepting && code == ExitCodes.FINE) {
            PrintWriter err = err();
            for (AbTest.Result part : outcome.parts()) {
                accept.accept(project, part.now(), "", OutputFormat.TEXT, err);
            }
        }
        return code;
    }

    private Policy policy(Project project, String platformId) {
        Policy policy = CheckPlan.policy(project.settings(), platformId, Policy.DEFAULT);
        return threshold == null ? policy : policy.withFailAt(threshold.value());
    }
}
