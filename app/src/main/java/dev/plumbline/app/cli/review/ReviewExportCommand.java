package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.ToolFormatOption;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.format.tool.ProfileAnswerJson;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes reviews into a file that travels from a build to a desk. */
@Ends(fine = "exported")
@Command(
        name = "export",
        description =
                "Print reviews with all their evidence, for review import at the desk: those named, the answer of tool profile in a file, or all that wait.",
        footer = {"", "Example:", "  plumbline review export > reviews.json"})
final class ReviewExportCommand extends PrintingCommand {
    @Parameters(arity = "0..*", paramLabel = "RESULT", description = "Reviews by id, or files; none: all that wait.")
    List<String> ids = List.of();

    @Option(names = "--format", description = "json (the only one; what review import reads).", defaultValue = "json")
    OutputFormat format = OutputFormat.JSON;

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() {
        ToolFormatOption.requireJson(format, spec.commandLine());
        ReviewDesk desk = parent.desk();
        List<ReviewItem> items = ids.isEmpty()
                ? desk.items().stream()
                        .filter(item -> item.state() == ReviewState.WAITING)
                        .map(item -> desk.item(item.id())) // a list holds no evidence
                        .toList()
                : ids.stream().map(result -> item(desk, result)).toList();
        out().print(ReviewJson.bundle(items));
        return ExitCodes.FINE;
    }

    /** A file is the answer of tool profile that a build kept; everything else names a review. */
    private static ReviewItem item(ReviewDesk desk, String result) {
        Path file = Path.of(result);
        return Files.isRegularFile(file)
                ? ProfileAnswerJson.review(RequestOption.readText(file), String.valueOf(file.getFileName()))
                : desk.item(result);
    }
}
