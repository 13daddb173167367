package dev.plumbline.app.cli.review;

import dev.plumbline.app.cli.command.CommandGroup;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.project.Project;
import dev.plumbline.project.reviews.ReviewDesk;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The review desk without a window. */
@Command(
        name = "review",
        description = "What waits for a person: flagged versions of tools and flagged kernels. Look, decide, undo.",
        subcommands = {
            ReviewListCommand.class,
            ReviewShowCommand.class,
            ReviewDecideCommand.Accept.class,
            ReviewDecideCommand.Reject.class,
            ReviewDecideCommand.Defer.class,
            ReviewDecideCommand.Invalid.class,
            ReviewDecideCommand.Comment.class,
            ReviewDecideCommand.Claim.class,
            ReviewDecideCommand.Undo.class,
            ReviewMeasureCommand.class,
            ReviewSendCommand.class,
            ReviewStatusCommand.class,
            ReviewExportCommand.class,
            ReviewImportCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  plumbline review list",
            "  plumbline review accept json_parser@1.1.0 --reason \"validation is worth it\""
        })
public final class ReviewCommand extends CommandGroup {
    @ParentCommand
    RootCommand parent;

    Project project() {
        return Project.at(parent.folder());
    }

    ReviewDesk desk() {
        return new ReviewDesk(project(), InstantSource.system());
    }
}
