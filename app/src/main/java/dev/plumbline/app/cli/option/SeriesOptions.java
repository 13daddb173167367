package dev.plumbline.app.cli.option;

import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.Trends;
import dev.plumbline.trend.TrendSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which series of the history are meant. */
public final class SeriesOptions {
    @Option(names = "--platform", description = "A platform of the history; this machine by default.")
    @Nullable
    String platform;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "A metric besides the time, such as gc.alloc.rate.norm.")
    String metric = Metric.PRIMARY;

    /** The series of every benchmark that has one of the texts in its name; at least one. */
    public List<TrendSeries> find(Project project, Trends trends, List<String> texts, Trends.Order order) {
        String on = platform(project, trends);
        List<TrendSeries> found = new ArrayList<>();
        for (Benchmark benchmark : benchmarks(trends, on, texts)) {
            trends.metrics(benchmark, on).stream()
                    .filter(known -> known.name().equals(metric))
                    .forEach(known -> found.add(trends.series(benchmark, on, known, order)));
        }
        if (found.isEmpty()) {
            throw PlumblineException.usage("none of these was measured with a metric '" + metric + "' on " + on);
        }
        return found;
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

    private static List<Benchmark> benchmarks(Trends trends, String on, List<String> texts) {
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
