package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Person;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What can be said of a review: one command a kind. */
abstract class ReviewDecideCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The review.")
    String id = "";

    @Option(names = "--reason", description = "Why; kept with the decision.")
    String reason = "";

    @Option(names = "--by", description = "Who decides; git's user.name by default.")
    @Nullable
    String by;

    @ParentCommand
    ReviewCommand parent;

    private final DecisionKind kind;

    ReviewDecideCommand(DecisionKind kind) {
        this.kind = kind;
    }

    @Override
    public Integer call() {
        ReviewDesk desk = parent.desk();
        String who = Person.named(by, parent.project().sourceTree());
        ReviewItem item =
                desk.decide(id, kind, who, reason, desk.item(id).state().expected());
        out().print(
                        isJson()
                                ? ReviewJson.show(item)
                                : item.id() + ": " + item.state().word() + "\n");
        String remark = desk.remark(kind, item);
        if (!remark.isEmpty()) {
            err().println(remark);
        }
        return ExitCodes.FINE;
    }

    @Ends(fine = "recorded")
    @Command(
            name = "accept",
            description = "Accept: the version becomes current; of a kernel, its run becomes the baseline.",
            footer = {"", "Example:", "  plumbline review accept json_parser@1.1.0 --reason \"worth it\""})
    static final class Accept extends ReviewDecideCommand {
        Accept() {
            super(DecisionKind.ACCEPT);
        }
    }

    @Ends(fine = "recorded")
    @Command(
            name = "reject",
            description = "Reject; needs a reason.",
            footer = {"", "Example:", "  plumbline review reject json_parser@1.1.0 --reason \"too slow\""})
    static final class Reject extends ReviewDecideCommand {
        Reject() {
            super(DecisionKind.REJECT);
        }
    }

    @Ends(fine = "recorded")
    @Command(
            name = "defer",
            description = "Put off; needs a reason.",
            footer = {"", "Example:", "  plumbline review defer json_parser@1.1.0 --reason \"after the release\""})
    static final class Defer extends ReviewDecideCommand {
        Defer() {
            super(DecisionKind.DEFER);
        }
    }

    @Ends(fine = "recorded")
    @Command(
            name = "invalid",
            description = "Say that the evidence is worth nothing; needs a reason.",
            footer = {"", "Example:", "  plumbline review invalid json_parser@1.1.0 --reason \"the machine was busy\""})
    static final class Invalid extends ReviewDecideCommand {
        Invalid() {
            super(DecisionKind.INVALID);
        }
    }

    @Ends(fine = "recorded")
    @Command(
            name = "comment",
            description = "Say something without deciding.",
            footer = {"", "Example:", "  plumbline review comment json_parser@1.1.0 --reason \"asked the author\""})
    static final class Comment extends ReviewDecideCommand {
        Comment() {
            super(DecisionKind.COMMENT);
        }
    }

    @Ends(fine = "recorded")
    @Command(
            name = "claim",
            description = "Say that you look at it now.",
            footer = {"", "Example:", "  plumbline review claim json_parser@1.1.0"})
    static final class Claim extends ReviewDecideCommand {
        Claim() {
            super(DecisionKind.CLAIM);
        }
    }

    @Ends(fine = "recorded")
    @Command(
            name = "undo",
            description = "Take the decision back; a new record, the old one stays.",
            footer = {"", "Example:", "  plumbline review undo json_parser@1.1.0"})
    static final class Undo extends ReviewDecideCommand {
        Undo() {
            super(DecisionKind.UNDO);
        }
    }
}
