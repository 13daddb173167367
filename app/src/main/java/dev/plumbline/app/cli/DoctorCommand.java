package dev.plumbline.app.cli;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.format.codec.DoctorJson;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.project.HostCheck;
import dev.plumbline.project.Project;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says whether this machine is fit to measure, and what to do about what is not. */
@Ends(
        fine = "the machine is fit to measure",
        failed = "unfit: what it measures is not to be trusted",
        undecided = "doubtful: small changes may not show")
@Command(
        name = "doctor",
        description = "Look whether this machine is fit to measure: 0 fit, 2 measurable with doubt, 1 unfit.",
        footer = {"", "Example:", "  plumbline doctor --format json"})
final class DoctorCommand extends ReportCommand {
    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        Platform platform =
                PlatformProbe.probe(Jdk.running(), project.settings().platformLabel());
        HostReport report = HostCheck.of(project, platform);
        if (isJson()) {
            out().print(DoctorJson.write(platform.id(), report));
        } else {
            Table table = new Table("", "Looked at", "Found", "What to do");
            report.findings()
                    .forEach(finding ->
                            table.row(finding.level().symbol(), finding.name(), finding.value(), finding.remedy()));
            out().print(Terminal.text(table));
            out().println(platform.id() + ": " + report.summary());
        }
        return switch (report.fitness()) {
            case FIT -> ExitCodes.FINE;
            case DOUBTFUL -> ExitCodes.UNDECIDED;
            case UNFIT -> ExitCodes.FAILED;
        };
    }
}
