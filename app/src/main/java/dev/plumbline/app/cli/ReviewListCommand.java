package dev.plumbline.app.cli;

import dev.plumbline.format.codec.ReviewJson;
import dev.plumbline.model.Units;
import dev.plumbline.report.TextTable;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the queue. */
@Command(
        name = "list",
        description = "List what waits, the most urgent first; with --state or --all the rest.",
        footer = {"", "Example:", "  plumbline review list --state rejected"})
final class ReviewListCommand implements Callable<Integer> {
    @Option(
            names = "--state",
            defaultValue = "waiting",
            description = "waiting (default), accepted, rejected, deferred, invalid or superseded.")
    ReviewState state = ReviewState.WAITING;

    @Option(names = "--all", description = "Every state.")
    boolean all;

    @Mixin
    ToolFormatOption format;

    @ParentCommand
    ReviewCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        List<ReviewItem> items = parent.desk().items().stream()
                .filter(item -> all || item.state() == state)
                .toList();
        if (format.chosen() == OutputFormat.JSON) {
            spec.commandLine().getOut().print(ReviewJson.list(items));
            return ExitCodes.FINE;
        }
        if (items.isEmpty()) {
            spec.commandLine().getErr().println(all ? "there are no reviews" : "nothing is " + state.word());
            return ExitCodes.FINE;
        }
        TextTable table = new TextTable("Review", "State", ">Score", ">Change", "Verdict", ">Age", "Looked at by");
        items.forEach(item -> table.row(
                item.id(),
                item.state().word(),
                ToolHistoryCommand.number(item.score()),
                Units.change(item.change().orElse(Double.NaN)),
                Verdict.of(item.verdict()).map(Verdict::word).orElse(Units.UNKNOWN),
                Units.span(Duration.between(item.openedAt(), Instant.now())),
                item.claimedBy().orElse("")));
        spec.commandLine().getOut().print(table.text());
        return ExitCodes.FINE;
    }
}
