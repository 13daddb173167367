package dev.plumbline.project;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.stats.Sample;
import dev.plumbline.store.History;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What the history of a workspace says of benchmarks over time; the same for the window and the command line. */
public final class Trends {
    private final Project project;
    private final CommittedHistory committed;
    private boolean prepared;
    private List<String> notes = List.of();

    public Trends(Project project) {
        this.project = project;
        this.committed = new CommittedHistory(project);
    }

    /** How the runs of a series follow each other. */
    public enum Order {
        TIME,
        /** By the commits of HEAD; runs of no known commit, or of one that HEAD has not, come first, by time. */
        COMMIT
    }

    /** The platforms that something was measured on; none before the first run. */
    public List<String> platforms() {
        return hasHistory() ? history().platforms() : List.of();
    }

    /** What was measured on a platform. */
    public List<Benchmark> benchmarks(String platformId) {
        return hasHistory() ? history().benchmarks(platformId) : List.of();
    }

    /** What was measured of a benchmark, the primary metric first. */
    public List<Metric> metrics(Benchmark benchmark, String platformId) {
        return history().metrics(benchmark, platformId);
    }

    /** A series with its change points. An environment that changes splits it. */
    public TrendSeries series(Benchmark benchmark, String platformId, Metric metric, Order order) {
        List<SeriesPoint> points = new ArrayList<>(history().series(benchmark, platformId, metric.name()));
        if (order == Order.COMMIT) {
            points.sort(Comparator.comparingInt(placeOfCommits()));
        }
        return new TrendSeries(
                benchmark,
                platformId,
                metric,
                points,
                MarkedRuns.of(project).of(benchmark, platformId, metric.name()),
                baseline(benchmark, platformId, metric));
    }

    private ToIntFunction<SeriesPoint> placeOfCommits() {
        Map<String, Integer> places = new HashMap<>();
        for (String commit : project.sourceTree().commits()) {
            places.put(commit, places.size());
        }
        return point -> places.getOrDefault(point.revision().commit(), -1);
    }

    private OptionalDouble baseline(Benchmark benchmark, String platformId, Metric metric) {
        if (!metric.isPrimary()) {
            return OptionalDouble.empty();
        }
        return project.baselines()
                .find(platformId, benchmark)
                .map(Baseline::measurement)
                .map(measurement -> Sample.of(measurement.primary(), "baseline"))
                .filter(sample -> sample.forks() > 0)
                .map(sample -> OptionalDouble.of(
                        Math.exp(sample.floor().stream().average().orElseThrow())))
                .orElse(OptionalDouble.empty());
    }

    /** What could not be read of the history and the marks that are kept in git, in sentences. */
    public synchronized List<String> notes() {
        return Stream.concat(notes.stream(), project.edits().read().problems().stream())
                .toList();
    }

    private boolean hasHistory() {
        return project.hasHistory() || committed.isThere();
    }

    private synchronized History history() {
        if (!prepared) {
            notes = committed.takeIn();
            prepared = true;
        }
        return project.history();
    }
}
