package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.RecordedRuns;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.review.ReviewItem;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts kernels before a person, whatever their verdict. */
@Ends(fine = "it waits for a person now")
@Command(
        name = "send",
        description = "Put benchmarks of a run into the queue, whatever their verdict, with the comparison against "
                + "their baseline as evidence.",
        footer = {"", "Example:", "  plumbline review send last cosine"})
final class ReviewSendCommand extends ToolStepCommand {
    @Parameters(index = "0", paramLabel = "RUN", description = "Its id, or last.")
    String run = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "What the names of the benchmarks have in them.")
    String text = "";

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() {
        Run found = RecordedRuns.find(parent.project(), run);
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Benchmark> benchmarks = found.measurements().stream()
                .map(Measurement::benchmark)
                .filter(benchmark ->
                        benchmark.displayName().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (benchmarks.isEmpty()) {
            throw PlumblineException.usage("run " + found.id() + " measured nothing with '" + text
                    + "' in its name; plumbline export " + found.id() + " shows what it did");
        }
        List<ReviewItem> items = parent.desk().send(found, benchmarks);
        if (isJson()) {
            out().print(ReviewJson.list(items));
        } else {
            items.forEach(item -> out().println(item.id() + ": " + item.state().word()));
        }
        return ExitCodes.FINE;
    }
}
