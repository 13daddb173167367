package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.review.ReviewItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one review with its evidence. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "show",
        description = "Show a review: its evidence and every decision.",
        footer = {"", "Example:", "  plumbline review show json_parser@1.1.0"})
final class ReviewShowCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The review.")
    String id = "";

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() {
        ReviewItem item = parent.desk().item(id);
        out().print(isJson() ? ReviewJson.show(item) : ReviewText.of(item));
        return ExitCodes.FINE;
    }
}
