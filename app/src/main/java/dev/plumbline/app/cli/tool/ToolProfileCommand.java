package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.AssessmentOptions;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.format.tool.ProfileJson;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.project.tools.Assessing;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings a version all the way into the registry. */
@Ends(fine = "accepted", failed = "rejected or failed; status tells which", undecided = "a person must decide")
@Command(
        name = "profile",
        description =
                "Bring a version of a tool all the way: unit tests, measurement against the version before, static "
                        + "analysis, evaluation, registry. 0 accepted, 1 failed or rejected, 2 a person must decide.",
        footer = {"", "Example:", "  plumbline tool profile json_parser --input request.json"})
final class ToolProfileCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The tool.")
    String id = "";

    @Mixin
    RequestOption request;

    @Mixin
    AssessmentOptions options;

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        AssessmentRequest asked = ProfileRequestJson.read(request.read(), id);
        Assessing profiling = options.profiling(parent.project(), err());
        Assessment profile = Interruptible.run(() -> profiling.profile(asked), profiling::stop);
        out().print(isJson() ? ProfileJson.write(profile) : text(profile));
        return switch (profile.status()) {
            case COMPLETED -> ExitCodes.FINE;
            case REJECTED, FAILED -> ExitCodes.FAILED;
            case REVIEW_REQUIRED -> ExitCodes.UNDECIDED;
        };
    }

    private static String text(Assessment profile) {
        Table table = new Table("Step", "Status", "What came of it");
        profile.steps()
                .forEach(step -> table.row(step.name().title(), step.status().word(), step.reason()));
        StringBuilder text = new StringBuilder(Terminal.text(table));
        text.append(profile.toolId()).append(' ').append(profile.version()).append(": ");
        text.append(profile.status().word().replace('_', ' '))
                .append(" — ")
                .append(profile.reason())
                .append('\n');
        profile.retry()
                .forEach(line -> text.append("to try again: ").append(line).append('\n'));
        return text.append(
                        profile.status() == AssessmentStatus.REVIEW_REQUIRED
                                ? "next: plumbline review show " + profile.reviewId() + "\n"
                                : "")
                .toString();
    }
}
