package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.option.BuildOptions;
import dev.plumbline.app.cli.option.JdkOption;
import dev.plumbline.app.cli.option.SettingsOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.format.codec.HistoryCareJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.project.Project;
import dev.plumbline.project.comparing.CommitByCommit;
import dev.plumbline.project.comparing.Versions;
import dev.plumbline.project.measuring.RunOptions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives a series its past: measures commits one after the other. */
@Ends(fine = "at least one commit has its run", failed = "no commit could be measured")
@Command(
        name = "measure",
        description = {
            "Build and measure commits one after the other, each as a run of its commit, so that trends have a past.",
            "What was measured to its end before is passed over: started again, it goes on. Measurements, not acceptances."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline history measure v1.0..main",
            "  plumbline history measure v1.0..main --touching src/main --only parse --quick"
        })
final class HistoryMeasureCommand extends ReportCommand {
    @Parameters(arity = "1..*", paramLabel = "REVISIONS", description = "Ranges (A..B, without A) or single revisions.")
    List<String> revisions = List.of();

    @Option(
            names = "--touching",
            paramLabel = "PATH",
            description = "Of a range only the commits that changed something below this path of the checkout.")
    String touching = "";

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description = "Regular expressions looked for in benchmark names; none: the headline rows.")
    List<String> patterns = new ArrayList<>();

    @Option(names = "--build-only", description = "Build the commits and keep what was built; measure nothing yet.")
    boolean buildOnly;

    @Mixin
    JdkOption jdk = new JdkOption();

    @Mixin
    BuildOptions build = new BuildOptions();

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Mixin
    WaitOption wait = new WaitOption();

    @ParentCommand
    HistoryCommand parent;

    @Override
    public Integer call() {
        Project project = parent.project();
        Settings fork = settings.settings(project.settings());
        Set<Revision> commits = new LinkedHashSet<>();
        revisions.forEach(range -> commits.addAll(project.sourceTree().range(range, touching)));
        if (commits.isEmpty()) {
            throw PlumblineException.usage("there is no commit in " + String.join(", ", revisions)
                    + (touching.isEmpty() ? "" : " that touches " + touching));
        }
        PrintWriter err = err();
        CommitByCommit work = new CommitByCommit(
                project, new Versions(project, build.settings(), err::println), jdk.chosen(), err::println);
        List<Revision> chosen = List.copyOf(commits);
        CommitByCommit.Result result = Interruptible.run(
                () -> buildOnly ? work.build(chosen) : measure(work, chosen, project, fork), work::stop);
        print(result);
        return code(result);
    }

    private CommitByCommit.Result measure(CommitByCommit work, List<Revision> commits, Project project, Settings fork) {
        PrintWriter err = err();
        wait.await(err);
        return work.measure(
                commits,
                project.settings().patterns(patterns),
                fork,
                RunOptions.DEFAULT.named("commit by commit"),
                bench -> new ProgressPrinter(
                        err, benchmark -> bench.info(benchmark).title()));
    }

    private void print(CommitByCommit.Result result) {
        PrintWriter out = out();
        int done = result.done();
        if (isJson()) {
            out.print(
                    buildOnly
                            ? HistoryCareJson.built(done, result.leftOut())
                            : HistoryCareJson.measured(done, result.thereAlready(), result.leftOut()));
            return;
        }
        result.leftOut().forEach(sentence -> out.println("left out: " + sentence));
        String counted = buildOnly ? " built, " : " measured, " + result.thereAlready() + " there already, ";
        out.println(done + counted + result.leftOut().size() + " left out");
    }

    private static int code(CommitByCommit.Result result) {
        if (result.stopped()) {
            return ExitCodes.INTERRUPTED;
        }
        return result.done() + result.thereAlready() == 0 ? ExitCodes.FAILED : ExitCodes.FINE;
    }
}
