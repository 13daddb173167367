package dev.plumbline.app.cli;

import dev.plumbline.format.codec.ReviewJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.review.ReviewItem;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts kernels before a person, whatever their verdict. */
@Command(
        name = "send",
        description = "Put benchmarks of a run into the queue, whatever their verdict, with the comparison against "
                + "their baseline as evidence.",
        footer = {"", "Example:", "  plumbline review send last cosine"})
final class ReviewSendCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "Its id, or last.")
    String run = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "What the names of the benchmarks have in them.")
    String text = "";

    @Mixin
    ToolFormatOption format;

    @ParentCommand
    ReviewCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Run found = RunsCommand.find(parent.project(), run);
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
        if (format.chosen() == OutputFormat.JSON) {
            spec.commandLine().getOut().print(ReviewJson.list(items));
        } else {
            items.forEach(item -> spec.commandLine()
                    .getOut()
                    .println(item.id() + ": " + item.state().word()));
        }
        return ExitCodes.FINE;
    }
}
