package dev.plumbline.app.cli;

import dev.plumbline.format.codec.HistoryCareJson;
import dev.plumbline.format.codec.ReviewJson;
import dev.plumbline.review.ReviewItem;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in reviews that a build exported. */
@Command(
        name = "import",
        description = "Take in reviews that review export wrote; those that are there already stay as they are.",
        footer = {"", "Example:", "  plumbline review import reviews.json"})
final class ReviewImportCommand extends ToolStepCommand {
    @Parameters(paramLabel = "FILE", description = "What review export wrote.")
    Path file = Path.of("");

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() {
        String name = String.valueOf(file.getFileName());
        List<ReviewItem> items = ReviewJson.read(RequestOption.readText(file), name);
        int added = parent.desk().take(items);
        int there = items.size() - added;
        out().print(
                        isJson()
                                ? HistoryCareJson.taken(added, there)
                                : name + ": " + added + " added, " + there + " there already\n");
        return ExitCodes.FINE;
    }
}
