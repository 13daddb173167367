package dev.plumbline.app.cli;

import dev.plumbline.format.codec.SeriesJson;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.Trends;
import dev.plumbline.report.SeriesReport;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.TrendSeries;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(names = "--platform", description = "A platform of the history; this machine by default.")
    @Nullable
    String platform;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "A metric besides the time, such as gc.alloc.rate.norm.")
    String metric = Metric.PRIMARY;

    @Option(names = "--lens", description = "floor (default) or mean: what of each fork is taken.")
    Lens lens = Lens.FLOOR;

    @Option(names = "--by", description = "time (default) or commit: how runs follow each other.")
    Trends.Order order = Trends.Order.TIME;

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
        String on = platform(project, trends);
        trends.notes().forEach(spec.commandLine().getErr()::println);
        List<TrendSeries> found = new ArrayList<>();
        for (Benchmark benchmark : benchmarks(trends, on)) {
            trends.metrics(benchmark, on).stream()
                    .filter(known -> known.name().equals(metric))
                    .forEach(known -> found.add(trends.series(benchmark, on, known, order)));
        }
        if (found.isEmpty()) {
            throw PlumblineException.usage("none of these was measured with a metric '" + metric + "' on " + on);
        }
        spec.commandLine().getOut().print(text(found));
        return ExitCodes.FINE;
    }

    private String text(List<TrendSeries> found) {
        List<SeriesReport> reports = found.stream()
                .map(series -> new SeriesReport(series, lens, ZoneId.systemDefault()))
                .toList();
        return switch (format) {
            case JSON -> SeriesJson.write(found, lens);
            case TEXT -> reports.stream().map(SeriesReport::text).collect(Collectors.joining("\n"));
            case MARKDOWN -> reports.stream().map(SeriesReport::markdown).collect(Collectors.joining("\n"));
            case CSV -> SeriesReport.csv(found, lens);
        };
    }

    private String platform(Project project, Trends trends) {
        List<String> known = trends.platforms();
        if (known.isEmpty()) {
            throw PlumblineException.usage(
                    "nothing was measured here yet; plumbline run --quick takes two minutes, and plumbline import"
                            + " takes in what other harnesses measured");
        }
        String asked = platform;
        String here = asked == null
                ? PlatformProbe.probe(Jdk.running(), project.settings().platformLabel())
                        .id()
                : asked;
        if (known.contains(here)) {
            return here;
        }
        if (asked == null && known.size() == 1) {
            return known.get(0);
        }
        throw PlumblineException.usage(
                "nothing was measured on " + here + "; --platform names one of " + String.join(", ", known));
    }

    private List<Benchmark> benchmarks(Trends trends, String on) {
        List<Benchmark> all = trends.benchmarks(on);
        List<Benchmark> wanted = all.stream()
                .filter(benchmark -> texts.stream()
                        .anyMatch(text ->
                                benchmark.displayName().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                                        || benchmark.name().contains(text)))
                .toList();
        if (wanted.isEmpty()) {
            throw PlumblineException.usage(
                    "nothing with '" + String.join("' or '", texts) + "' in its name was measured on "
                            + on + "; it has "
                            + all.stream().limit(5).map(Benchmark::displayName).collect(Collectors.joining(", "))
                            + (all.size() > 5 ? " and " + (all.size() - 5) + " more" : ""));
        }
        return wanted;
    }
}
