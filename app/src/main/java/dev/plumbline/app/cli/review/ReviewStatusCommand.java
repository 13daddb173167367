package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.WaitOption;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.review.ReviewItem;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks how a review stands; a build may wait for the answer. */
@Ends(fine = "accepted", failed = "rejected, or the evidence is invalid", undecided = "it waits, or was superseded")
@Command(
        name = "status",
        description =
                "How a review stands: 0 accepted, 1 rejected or invalid, 2 waiting, deferred or superseded; 64 where the"
                        + " registry cannot say.",
        footer = {"", "Example:", "  plumbline review status json_parser@1.1.0 --wait 10m"})
final class ReviewStatusCommand extends ToolStepCommand {
    private static final long POLL_MILLIS = 1_000;

    @Parameters(paramLabel = "ID", description = "The review, or TOOL@VERSION.")
    String id = "";

    @Option(names = "--wait", paramLabel = "TIME", description = "Wait for a decision, at most this long: 10m, 30s.")
    @Nullable
    String wait;

    @ParentCommand
    ReviewCommand parent;

    @Override
    public Integer call() throws InterruptedException {
        ReviewDesk desk = parent.desk();
        String time = wait;
        Instant until = Instant.now().plus(time == null ? Duration.ZERO : WaitOption.duration(time));
        ReviewItem item = item(desk);
        while (item.settled().isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(POLL_MILLIS);
            item = item(desk);
        }
        out().print(
                        isJson()
                                ? ReviewJson.show(item)
                                : item.id() + ": " + item.state().word() + "\n");
        return switch (item.state()) {
            case ACCEPTED -> ExitCodes.FINE;
            case REJECTED, INVALID -> ExitCodes.FAILED;
            case WAITING, DEFERRED, SUPERSEDED -> ExitCodes.UNDECIDED;
        };
    }

    /** A registry that cannot be read rejects nothing, so that 1 is left to a person's word. */
    private ReviewItem item(ReviewDesk desk) {
        try {
            return desk.standing(id);
        } catch (PlumblineException unreadable) {
            throw unreadable.kind() == PlumblineException.Kind.FAILED
                    ? PlumblineException.usage(unreadable.sentence(), unreadable)
                    : unreadable;
        }
    }
}
