package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.Person;
import dev.plumbline.app.cli.command.ProgressPrinter;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.AssessmentOptions;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.app.installation.Installation;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.project.tools.Assessing;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures again what waits for a person. */
@Ends(fine = "measured; the evidence is new", failed = "the run did not complete, and the evidence stays")
@Command(
        name = "measure",
        description =
                "Measure a waiting tool or kernel again. What is found stands in the place of the evidence before, "
                        + "which is kept; decisions stay as they are.",
        footer = {"", "Example:", "  plumbline review measure json_parser@1.1.0"})
final class ReviewMeasureCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The review.")
    String id = "";

    @Option(names = "--by", description = "Who asks for it; git's user.name by default.")
    @Nullable
    String by;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "The JMH jar or class path that has the kernel; without it Plumbline's own kernels.")
    @Nullable
    Path jar;

    @Mixin
    AssessmentOptions options;

    @Mixin
    WaitOption wait = new WaitOption();

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() {
        Project project = parent.project();
        String who = Person.named(by, project.sourceTree());
        ReviewItem item = parent.desk().item(id);
        if (item.subject() == Subject.KERNEL) {
            return kernel(project, item, who);
        }
        Assessing profiling = options.profiling(project, err());
        Interruptible.run(() -> profiling.again(item, who), profiling::stop);
        return show(parent.desk().item(id));
    }

    private int kernel(Project project, ReviewItem item, String who) {
        Path file = jar;
        BenchmarkSource source = file == null ? Installation.kernels() : BenchmarkSource.of(file.toString());
        Workbench bench =
                Workbench.open(source, Jdk.running(), project.settings().platformLabel());
        ReviewDesk desk = parent.desk();
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        PrintWriter err = err();
        RecordedRun recorded = measuring.prepare(
                measuring.plan(List.of(desk.again(item)), RunOptions.DEFAULT.named("review of " + item.name())),
                new ProgressPrinter(err, benchmark -> bench.info(benchmark).title()));
        wait.await(err);
        Run run = Interruptible.run(recorded::measure, recorded::stop);
        if (run.state() != RunState.COMPLETE) {
            err.println("run " + run.id() + " did not complete, so the evidence stays as it was");
            return run.state() == RunState.STOPPED ? ExitCodes.INTERRUPTED : ExitCodes.FAILED;
        }
        return show(desk.measuredAgain(item, run, who));
    }

    private int show(ReviewItem item) {
        out().print(isJson() ? ReviewJson.show(item) : ReviewText.of(item));
        return ExitCodes.FINE;
    }
}
