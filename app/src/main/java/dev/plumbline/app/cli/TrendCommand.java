package dev.plumbline.app.cli;

import dev.plumbline.format.codec.LevelJson;
import dev.plumbline.format.codec.SeriesJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.StepStates;
import dev.plumbline.project.Trends;
import dev.plumbline.report.LevelReport;
import dev.plumbline.report.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.LevelComparison;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows how benchmarks went over the runs of the history; only reports. */
@Command(
        name = "trend",
        description = {
            "Show the runs of benchmarks in the history, with where their level changed and by how much.",
            "A change of the environment (another JDK, another CPU) splits a series and is named. Only reports: exit 0 "
                    + "whatever it finds."
        },
        footer = {"", "Example:", "  plumbline trend cosine --by commit"})
final class TrendCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "BENCHMARK", description = "What their names have in them.")
    List<String> texts = List.of();

    @Mixin
    SeriesOptions which;

    @Option(names = "--lens", description = "floor (default) or mean: what of each fork is taken.")
    Lens lens = Lens.FLOOR;

    @Option(names = "--by", description = "time (default) or commit: how runs follow each other.")
    Trends.Order order = Trends.Order.TIME;

    @Option(
            names = "--compare",
            split = ",",
            paramLabel = "LEVEL",
            description =
                    "Two levels against each other, as in 1,2: numbered as the list of levels has them, the older first.")
    List<Integer> compare = List.of();

    /** What is printed. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        MARKDOWN
    }

    @Option(names = "--format", defaultValue = "text", description = "text (default), json, csv or markdown.")
    Format format = Format.TEXT;

    @ParentCommand
    PlumblineCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder);
        Trends trends = new Trends(project);
        List<TrendSeries> found = which.find(project, trends, texts, order);
        trends.notes().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().print(compare.isEmpty() ? text(project, found) : compared(found));
        return ExitCodes.FINE;
    }

    private String compared(List<TrendSeries> found) {
        if (compare.size() != 2 || format == Format.CSV || format == Format.MARKDOWN) {
            throw PlumblineException.usage(
                    compare.size() == 2
                            ? "--compare prints text or json"
                            : "--compare takes two levels, as in --compare 1,2");
        }
        List<LevelJson.Entry> entries = found.stream()
                .map(series ->
                        new LevelJson.Entry(series, LevelComparison.of(series, lens, compare.get(0), compare.get(1))))
                .toList();
        return format == Format.JSON
                ? LevelJson.write(entries)
                : entries.stream()
                        .map(entry ->
                                new LevelReport(entry.series(), lens, ZoneId.systemDefault()).text(entry.levels()))
                        .collect(Collectors.joining("\n"));
    }

    private String text(Project project, List<TrendSeries> found) {
        List<SeriesJson.Entry> entries = found.stream()
                .map(series -> new SeriesJson.Entry(series, StepStates.of(project, series, lens)))
                .toList();
        List<SeriesReport> reports = entries.stream()
                .map(entry -> new SeriesReport(entry.series(), lens, entry.states(), ZoneId.systemDefault()))
                .toList();
        return switch (format) {
            case JSON -> SeriesJson.write(entries, lens);
            case TEXT -> reports.stream().map(SeriesReport::text).collect(Collectors.joining("\n"));
            case MARKDOWN -> reports.stream().map(SeriesReport::markdown).collect(Collectors.joining("\n"));
            case CSV -> SeriesReport.csv(found, lens);
        };
    }
}
