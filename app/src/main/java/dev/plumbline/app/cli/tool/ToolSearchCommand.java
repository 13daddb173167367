package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.EmbedOptions;
import dev.plumbline.format.tool.SearchJson;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.tools.ToolFinder;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.tool.search.ToolMatch;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds the best tool for a job. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "search",
        description =
                "Find the best tool for a job, by words, by meaning where an embedding model answers, and by what it "
                        + "costs, and say why.",
        footer = {"", "Example:", "  plumbline tool search strip scripts from html"})
final class ToolSearchCommand extends ToolStepCommand {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What the tool must do.")
    List<String> words = List.of();

    @Option(names = "--most", paramLabel = "N", defaultValue = "10", description = "At most this many (default 10).")
    int most;

    @Mixin
    EmbedOptions embed = new EmbedOptions();

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        ToolFinder.Found found = new ToolFinder(parent.project().shared(), embed.embedder()).find(query, most);
        List<ToolMatch> matches = found.matches();
        if (isJson()) {
            out().print(SearchJson.write(query, found.method(), matches));
            return ExitCodes.FINE;
        }
        if (matches.isEmpty()) {
            err().println("no tool answers this; searched: " + found.method());
            return ExitCodes.FINE;
        }
        Table table = new Table(">Rank", "Tool", "Version", ">ms a call", "Requirement");
        matches.forEach(match -> table.row(
                String.format(java.util.Locale.ROOT, "%.2f", match.rank()),
                match.lineage().toolId(),
                match.version().version(),
                Units.number(match.facts().executionTimeMs()),
                match.version().requirement()));
        ToolMatch best = matches.get(0);
        out().print(Terminal.text(table) + "best: " + best.lineage().toolId() + ". " + best.why() + "\nsearched: "
                + found.method() + "\n");
        return ExitCodes.FINE;
    }
}
