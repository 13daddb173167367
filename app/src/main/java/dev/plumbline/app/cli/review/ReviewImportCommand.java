package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.format.codec.HistoryCareJson;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Taken;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in reviews that a build exported. */
@Ends(fine = "taken in")
@Command(
        name = "import",
        description = "Take in reviews that review export wrote; those that are there already"
                + " take over what was decided of them elsewhere, unless somebody decided here.",
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
        List<Taken> taken = parent.desk().take(items);
        int added = Collections.frequency(taken, Taken.ADDED);
        int there = items.size() - added;
        for (int at = 0; at < taken.size(); at++) {
            if (taken.get(at) == Taken.DECIDED_HERE) {
                err().println(items.get(at).id() + ": somebody decided here first, and that holds; see plumbline review"
                        + " show " + items.get(at).id());
            }
        }
        int decided = Collections.frequency(taken, Taken.DECIDED);
        out().print(
                        isJson()
                                ? HistoryCareJson.taken(added, there)
                                : name + ": " + added + " added, " + there + " there already"
                                        + (decided == 0 ? "" : ", " + decided + " of them newly decided")
                                        + "\n");
        return ExitCodes.FINE;
    }
}
