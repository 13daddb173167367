package dev.plumbline.app.cli;

import dev.plumbline.format.codec.HistoryCareJson;
import dev.plumbline.format.codec.ReviewJson;
import dev.plumbline.review.ReviewItem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes in reviews that a build exported. */
@Command(
        name = "import",
        description = "Take in reviews that review export wrote; those that are there already stay as they are.",
        footer = {"", "Example:", "  plumbline review import reviews.json"})
final class ReviewImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What review export wrote.")
    Path file = Path.of("");

    @Mixin
    ToolFormatOption format;

    @ParentCommand
    ReviewCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        List<ReviewItem> items = ReviewJson.read(RequestOption.readText(file), name);
        int added = parent.desk().take(items);
        int there = items.size() - added;
        spec.commandLine()
                .getOut()
                .print(
                        format.chosen() == OutputFormat.JSON
                                ? HistoryCareJson.taken(added, there)
                                : name + ": " + added + " added, " + there + " there already\n");
        return ExitCodes.FINE;
    }
}
