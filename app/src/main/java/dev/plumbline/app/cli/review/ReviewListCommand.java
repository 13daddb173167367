package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.review.ReviewGroup;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.stats.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the queue. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "list",
        description = "List what waits, the most urgent first; with --state or --all the rest.",
        footer = {"", "Example:", "  plumbline review list --state rejected"})
final class ReviewListCommand extends ToolStepCommand {
    @Option(
            names = "--state",
            defaultValue = "waiting",
            description = "waiting (default), accepted, rejected, deferred, invalid or superseded.")
    ReviewState state = ReviewState.WAITING;

    @Option(names = "--all", description = "Every state.")
    boolean all;

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() {
        List<ReviewItem> items = parent.desk().items().stream()
                .filter(item -> all || item.state() == state)
                .toList();
        if (isJson()) {
            out().print(ReviewJson.list(items));
            return ExitCodes.FINE;
        }
        if (items.isEmpty()) {
            err().println(all ? "there are no reviews" : "nothing is " + state.word());
            return ExitCodes.FINE;
        }
        items.stream()
                .collect(Collectors.groupingBy(ReviewItem::group, TreeMap::new, Collectors.toList()))
                .forEach(this::print);
        return ExitCodes.FINE;
    }

    private void print(ReviewGroup group, List<ReviewItem> items) {
        Table table = new Table("Review", "State", ">Score", ">Change", "Verdict", ">Age", "Looked at by");
        items.forEach(item -> table.row(
                item.id(),
                item.state().word(),
                Units.number(item.score()),
                Units.change(item.change().orElse(Double.NaN)),
                Verdict.of(item.verdict()).map(Verdict::word).orElse(Units.UNKNOWN),
                Units.span(Duration.between(item.openedAt(), Instant.now())),
                item.claimedBy().orElse("")));
        out().println(group.words() + " (" + items.size() + ")");
        out().print(Terminal.text(table));
    }
}
