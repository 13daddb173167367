package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.format.codec.run.CatalogJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists what can be run. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "list",
        description = "List the benchmarks that can be run, with their parameters.",
        footer = {"", "Example:", "  plumbline list --jar my-bench.jar"})
public final class ListCommand extends ReportCommand {
    @Parameters(paramLabel = "PATTERN", description = "Only those whose name matches.")
    List<String> patterns = new ArrayList<>();

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        Workbench bench = workspace.open(project);
        List<Benchmark> all = bench.catalog().benchmarks();
        List<Benchmark> benchmarks =
                patterns.isEmpty() ? all : Selection.matching(project.settings().patterns(patterns), all, bench);
        if (isJson()) {
            List<CatalogJson.Entry> entries = benchmarks.stream()
                    .map(benchmark -> new CatalogJson.Entry(
                            benchmark,
                            bench.info(benchmark),
                            bench.unavailable(benchmark).orElse("")))
                    .toList();
            out().print(CatalogJson.write(bench.platform().id(), entries));
            return ExitCodes.FINE;
        }
        Table table = new Table("Group", "Benchmark", "Parameters", "Mode", ">Threads", "What is measured");
        for (Benchmark benchmark : benchmarks) {
            KernelInfo info = bench.info(benchmark);
            String note = bench.unavailable(benchmark)
                    .map(why -> "unavailable: " + why)
                    .orElse(info.measures() + published(info));
            table.row(
                    info.group() + (info.headline() ? " *" : ""),
                    benchmark.shortName(),
                    benchmark.paramsText(),
                    benchmark.mode().shortName(),
                    Integer.toString(benchmark.threads()),
                    note);
        }
        out().print(Terminal.text(table));
        err().println(Units.count(benchmarks.size(), "benchmark") + " of "
                + bench.source().label() + " on " + bench.platform().id() + "; * headline rows of run --quick");
        return ExitCodes.FINE;
    }

    private static String published(KernelInfo info) {
        return info.publishedRange().isEmpty() ? "" : " (published as " + info.publishedRange() + " once)";
    }
}
