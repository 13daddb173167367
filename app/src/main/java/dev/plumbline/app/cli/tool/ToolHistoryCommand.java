package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.tool.LineageJson;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.tools.RegisteredTools;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.report.trend.CostHistoryReport;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the lineage of a tool. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "history",
        description =
                "Show all versions of a tool, oldest first: what each cost, how it was judged, who decided; then where "
                        + "the cost of the versions that callers got changed (steps, and a slow drift).",
        footer = {"", "Example:", "  plumbline tool history json_parser --format json"})
final class ToolHistoryCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The tool.")
    String id = "";

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        RegisteredTools registered = parent.registered();
        Lineage lineage = registered.tool(id);
        out().print(
                        isJson()
                                ? LineageJson.history(lineage, registered.reviews(id), registered.costHistory(lineage))
                                : text(lineage) + new CostHistoryReport(registered.costHistory(lineage)).text());
        return ExitCodes.FINE;
    }

    private static String text(Lineage lineage) {
        Table table = new Table("Version", "State", ">ms a call", ">Change", ">KB", ">Score", "Judged by", "Added");
        for (ToolVersion version : lineage.versions()) {
            VersionFacts facts = VersionFactsJson.of(lineage, version);
            boolean current = lineage.current().filter(version::equals).isPresent();
            table.row(
                    version.version(),
                    version.standing().word() + (current ? ", current" : ""),
                    Units.number(facts.executionTimeMs()),
                    Units.change(facts.change().orElse(Double.NaN)),
                    Units.number(facts.memoryKb()),
                    Units.number(facts.score()),
                    facts.evaluator().isEmpty() ? Units.UNKNOWN : facts.evaluator(),
                    version.addedAt().toString());
        }
        return Terminal.text(table);
    }
}
