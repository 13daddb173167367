package dev.plumbline.project.history;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.model.settings.Renames;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Sample;
import dev.plumbline.store.History;
import dev.plumbline.store.rows.StoredSeries;
import dev.plumbline.store.rows.UnitRuns;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.TrendSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the history of a workspace says of benchmarks over time; the same for the window and the command line. */
public final class Trends {
    private final Project project;
    private final CommittedHistory committed;
    private final LostCommits commits;
    private boolean prepared;
    private List<String> notes = List.of();

    public Trends(Project project) {
        this.project = project;
        this.committed = new CommittedHistory(project);
        this.commits = new LostCommits(project.sourceTree());
    }

    /** How the runs of a series follow each other. */
    public enum Order {
        TIME,
        /** By the commits of HEAD; runs of no known commit, or of one that HEAD has not, come first, by time. */
        COMMIT
    }

    /** The platforms that something was measured on, the one with most runs first; none before the first run. */
    public List<String> platforms() {
        return hasHistory() ? history().platforms() : List.of();
    }

    /** What was measured on a platform, under the names of today. */
    public List<Benchmark> benchmarks(String platformId) {
        if (!hasHistory()) {
            return List.of();
        }
        Renames renames = project.settings().renames();
        return history().benchmarks(platformId).stream()
                .map(renames::today)
                .distinct()
                .toList();
    }

    /** How many runs the series of each benchmark of a platform has, under the names of today. */
    public Map<Benchmark, Integer> lengths(String platformId) {
        if (!hasHistory()) {
            return Map.of();
        }
        Renames renames = project.settings().renames();
        Map<Benchmark, Integer> lengths = new LinkedHashMap<>();
        history()
                .counts(platformId)
                .forEach((benchmark, runs) -> lengths.merge(renames.today(benchmark), runs, Integer::sum));
        return lengths;
    }

    /** What was measured of a benchmark, the primary metric first. */
    public List<Metric> metrics(Benchmark benchmark, String platformId) {
        return history().metrics(project.settings().renames().everyName(benchmark), platformId);
    }

    /** A series with its change points. An environment that changes splits it. */
    public TrendSeries series(Benchmark benchmark, String platformId, Metric metric, Order order) {
        ProjectSettings settings = project.settings();
        List<Benchmark> names = settings.renames().everyName(benchmark);
        List<SeriesPoint> points = new ArrayList<>(history().series(names, platformId, metric.name()));
        points.sort(sequence(order));
        return new TrendSeries(
                benchmark,
                platformId,
                metric,
                points,
                MarkedRuns.of(project).of(benchmark, platformId, metric.name()),
                surroundings(
                        points,
                        metric,
                        settings.budget(benchmark.name()).orElse(null),
                        project.accepted().find(platformId, benchmark).orElse(null)));
    }

    /** Which runs a series leaves out, and why, a sentence each; none where it has all of them. */
    public List<String> leftOut(TrendSeries series) {
        List<String> sentences = new ArrayList<>();
        List<Benchmark> names = project.settings().renames().everyName(series.benchmark());
        for (UnitRuns of :
                history().units(names, series.platformId(), series.metric().name())) {
            if (!of.unit().costUnit().equals(series.metric().unit().costUnit())) {
                sentences.add(Units.count(of.runs(), "run") + " measured in "
                        + of.unit().text() + ", which does not convert to "
                        + series.metric().unit().text() + ": left out of this series");
            } else if (of.silent() > 0) {
                sentences.add(Units.count(of.silent(), "run")
                        + " measured zero, or nothing: that has no place on this scale");
            }
        }
        return sentences;
    }

    /** How runs follow each other in an order. */
    public Comparator<SeriesPoint> sequence(Order order) {
        Comparator<SeriesPoint> byTime = Comparator.comparing(SeriesPoint::at).thenComparing(SeriesPoint::runId);
        if (order == Order.TIME) {
            return byTime;
        }
        Map<String, Integer> places = commits.places();
        return Comparator.<SeriesPoint>comparingInt(
                        point -> places.getOrDefault(point.revision().commit(), -1))
                .thenComparing(byTime);
    }

    /** The primary series of every benchmark of a platform, by time; read at once, for an overview. */
    public List<TrendSeries> everySeries(String platformId) {
        if (!hasHistory()) {
            return List.of();
        }
        ProjectSettings settings = project.settings();
        Renames renames = settings.renames();
        MarkedRuns marks = MarkedRuns.of(project);
        Map<Benchmark, Baseline> accepted = project.accepted().load(platformId).stream()
                .collect(Collectors.toMap(Baseline::benchmark, Function.identity()));
        Map<String, StoredSeries> stored = history().allSeries(platformId, Metric.PRIMARY);
        List<TrendSeries> all = new ArrayList<>();
        for (Benchmark benchmark : benchmarks(platformId)) {
            List<StoredSeries> parts = renames.everyName(benchmark).stream()
                    .flatMap(name -> Optional.ofNullable(stored.get(name.key())).stream())
                    .toList();
            if (!parts.isEmpty()) {
                List<SeriesPoint> points = SeriesPoint.merged(
                        parts.stream().map(StoredSeries::points).toList());
                all.add(new TrendSeries(
                        benchmark,
                        platformId,
                        parts.get(0).metric(),
                        points,
                        marks.of(benchmark, platformId, Metric.PRIMARY),
                        surroundings(
                                points,
                                parts.get(0).metric(),
                                settings.budget(benchmark.name()).orElse(null),
                                accepted.get(benchmark))));
            }
        }
        return all;
    }

    private TrendSeries.Surroundings surroundings(
            List<SeriesPoint> points, Metric metric, @Nullable Budget budget, @Nullable Baseline accepted) {
        if (!metric.isPrimary()) {
            return new TrendSeries.Surroundings(Map.of(), null, commits.of(points));
        }
        return new TrendSeries.Surroundings(
                accepted == null ? Map.of() : costs(accepted),
                metric.unit().isTime() ? budget : null,
                commits.of(points));
    }

    /** As costs, by lens; empty where only a summary is known. */
    private static Map<Lens, Double> costs(Baseline accepted) {
        Sample sample = Sample.of(accepted.measurement().primary(), "baseline");
        Map<Lens, Double> costs = new EnumMap<>(Lens.class);
        for (Lens lens : Lens.values()) {
            sample.of(lens).stream().average().ifPresent(logarithm -> costs.put(lens, Math.exp(logarithm)));
        }
        return costs;
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
