package dev.plumbline.app.cli;

import dev.plumbline.format.codec.ReviewJson;
import dev.plumbline.review.ReviewItem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows one review with its evidence. */
@Command(
        name = "show",
        description = "Show a review: its evidence and every decision.",
        footer = {"", "Example:", "  plumbline review show json_parser@1.1.0"})
final class ReviewShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The review.")
    String id = "";

    @Mixin
    ToolFormatOption format;

    @ParentCommand
    ReviewCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        ReviewItem item = parent.desk().item(id);
        spec.commandLine()
                .getOut()
                .print(format.chosen() == OutputFormat.JSON ? ReviewJson.show(item) : ReviewText.of(item));
        return ExitCodes.FINE;
    }
}
