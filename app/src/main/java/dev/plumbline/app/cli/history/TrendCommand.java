package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.option.SeriesOptions;
import dev.plumbline.format.codec.comparison.LevelJson;
import dev.plumbline.format.codec.series.ManySeriesJson;
import dev.plumbline.format.codec.series.SeriesJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.StepStates;
import dev.plumbline.project.history.Trends;
import dev.plumbline.report.trend.LevelReport;
import dev.plumbline.report.trend.OverlayReport;
import dev.plumbline.report.trend.ParameterReport;
import dev.plumbline.report.trend.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.LevelComparison;
import dev.plumbline.trend.Overlay;
import dev.plumbline.trend.ParameterAxis;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows how benchmarks went over the runs of the history; only reports. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "trend",
        description = {
            "Show the runs of benchmarks in the history, with where their level changed and by how much.",
            "A change of the environment (another JDK, another CPU) splits a series and is named. Only reports: exit 0 "
                    + "whatever it finds."
        },
        footer = {
            "",
            "Examples:",
            "  plumbline trend cosine --by commit",
            "  plumbline trend lookup --by size         the newest level of each size, a column a size",
            "  plumbline trend cosine decay --overlay   side by side, in %% of the first level of each"
        })
public final class TrendCommand extends PrintingCommand {
    @Parameters(arity = "1..*", paramLabel = "BENCHMARK", description = "Benchmarks whose names contain this text.")
    List<String> texts = List.of();

    @Mixin
    SeriesOptions which;

    @Option(names = "--lens", description = "Statistic taken from each fork: floor (default) or mean.")
    Lens lens = Lens.FLOOR;

    @Option(
            names = "--by",
            paramLabel = "ORDER",
            description = "time (default) or commit: how runs follow each other. Or the name of a @Param: its values"
                    + " become the columns, and each benchmark shows its newest level.")
    String by = "time";

    @Option(
            names = "--overlay",
            description = "All benchmarks in one table, a column each, in %% of the first level of each.")
    boolean overlay;

    @Option(names = "--absolute", description = "With --overlay: values instead of per cent; all need the same unit.")
    boolean absolute;

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
    RootCommand parent;

    @Override
    public Integer call() {
        Project project = Project.at(parent.folder());
        refuseContradictions();
        Trends trends = new Trends(project);
        List<TrendSeries> found = which.find(project, trends, texts, order().orElse(Trends.Order.TIME));
        trends.notes().forEach(err()::println);
        for (TrendSeries series : found) {
            trends.leftOut(series)
                    .forEach(left -> err().println(series.benchmark().displayName() + ": " + left));
        }
        out().print(print(project, trends, found));
        return ExitCodes.FINE;
    }

    /** Empty where runs are not put in an order, because a parameter is the axis. */
    private Optional<Trends.Order> order() {
        return Arrays.stream(Trends.Order.values())
                .filter(known -> known.name().equalsIgnoreCase(by))
                .findFirst();
    }

    private void refuseContradictions() {
        long ways = Stream.of(order().isEmpty(), overlay, !compare.isEmpty())
                .filter(way -> way)
                .count();
        if (ways > 1) {
            throw PlumblineException.usage(
                    "--by with a parameter, --overlay and --compare are three ways to look; take one of them");
        }
        if (absolute && !overlay) {
            throw PlumblineException.usage("--absolute belongs to --overlay");
        }
    }

    private String print(Project project, Trends trends, List<TrendSeries> found) {
        if (order().isEmpty()) {
            return text(ParameterAxis.of(found, by, lens), found);
        }
        if (overlay) {
            return text(new Overlay(found, lens, !absolute, trends.sequence(order().orElseThrow())));
        }
        return compare.isEmpty() ? text(project, found) : compared(found);
    }

    private String text(ParameterAxis axis, List<TrendSeries> found) {
        long left = found.stream()
                .filter(series -> !series.benchmark().params().containsKey(by))
                .count();
        if (left > 0) {
            err().println(Units.count(left, "benchmark") + " without " + by + " left out");
        }
        ParameterReport report = new ParameterReport(axis);
        return switch (format) {
            case JSON -> ManySeriesJson.write(axis);
            case TEXT -> report.text();
            case MARKDOWN -> report.markdown();
            case CSV -> report.csv();
        };
    }

    private String text(Overlay several) {
        OverlayReport report = new OverlayReport(several, ZoneId.systemDefault());
        return switch (format) {
            case JSON -> ManySeriesJson.write(several);
            case TEXT -> report.text();
            case MARKDOWN -> report.markdown();
            case CSV -> report.csv();
        };
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
