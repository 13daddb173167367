package dev.plumbline.trend;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.settings.Budget;
import dev.plumbline.stats.Lens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One metric of one benchmark on one platform over its runs, with what people say of them and where its level changed.
 */
public final class TrendSeries {
    /** A step that is found a little earlier or later when more runs come is still the step that a person accepted. */
    private static final int SAME_STEP = 3;

    private final Benchmark benchmark;
    private final String platformId;
    private final Metric metric;
    private final List<SeriesPoint> points;
    private final List<Break> breaks;
    private final List<SeriesEdit> edits;
    private final Map<String, Integer> places = new HashMap<>();
    private final Surroundings surroundings;
    private final SeriesTrends trends;

    /**
     * What was measured, before anything is found in it.
     *
     * @param points in the order that was asked for
     * @param edits what people say of this series; those of runs that it does not have change nothing
     */
    public TrendSeries(
            Benchmark benchmark,
            String platformId,
            Metric metric,
            List<SeriesPoint> points,
            List<SeriesEdit> edits,
            Surroundings surroundings) {
        this.benchmark = benchmark;
        this.platformId = platformId;
        this.metric = metric;
        this.points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            places.put(points.get(i).runId(), i);
        }
        this.edits = edits.stream()
                .filter(edit -> places.containsKey(edit.place().runId()))
                .toList();
        this.breaks = breaks(this.points);
        this.surroundings = surroundings;
        this.trends = new SeriesTrends(this::find);
    }

    /**
     * A change of the environment.
     *
     * @param index of the first point that was measured in the new one
     */
    public record Break(int index, List<Environment.Difference> differences) {
        public Break {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What is known beside the runs.
     *
     * @param baselineCosts of the accepted baseline, by lens; empty without one
     * @param budget what the benchmark may cost at most; null without one
     * @param lostCommits by full hash what is to be said of commits that HEAD does not have
     */
    public record Surroundings(
            Map<Lens, Double> baselineCosts, @Nullable Budget budget, Map<String, String> lostCommits) {
        public Surroundings {
            baselineCosts = Map.copyOf(baselineCosts);
            lostCommits = Map.copyOf(lostCommits);
        }
    }

    private static List<Break> breaks(List<SeriesPoint> points) {
        List<Break> breaks = new ArrayList<>();
        Environment known = Environment.UNKNOWN;
        for (int i = 0; i < points.size(); i++) {
            Environment now = points.get(i).environment();
            if (!now.equals(known)) {
                List<Environment.Difference> differences = known.differencesTo(now);
                if (!differences.isEmpty()) {
                    breaks.add(new Break(i, differences));
                }
            }
            known = now;
        }
        return List.copyOf(breaks);
    }

    private Trend find(Lens lens) {
        return new UnlikeSteps(points)
                .withdrawn(Trend.of(
                        judgedCosts(lens),
                        new Trend.Options(
                                false,
                                breaks.stream().map(Break::index).toList(),
                                indices(SeriesEdit.Kind.NEW_LEVEL))));
    }

    private List<Integer> indices(SeriesEdit.Kind kind) {
        return edits.stream()
                .filter(edit -> edit.kind() == kind)
                .map(this::index)
                .sorted()
                .distinct()
                .toList();
    }

    private int index(SeriesEdit edit) {
        return places.getOrDefault(edit.place().runId(), -1);
    }

    public Benchmark benchmark() {
        return benchmark;
    }

    public String platformId() {
        return platformId;
    }

    public Metric metric() {
        return metric;
    }

    /** The runs, in the order that was asked for. */
    public List<SeriesPoint> points() {
        return points;
    }

    /** Where the environment changed; regimes end there. */
    public List<Break> breaks() {
        return breaks;
    }

    /** What people say of runs that are here, in the order in which they said it. */
    public List<SeriesEdit> edits() {
        return edits;
    }

    /** Of the accepted baseline, through the lens in which the series is seen; empty without one. */
    public OptionalDouble baselineCost(Lens lens) {
        Double cost = surroundings.baselineCosts().get(lens);
        return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
    }

    /** What is to be said of the commit of a run; empty when HEAD has it, or there is none. */
    public String commitRemark(int index) {
        return surroundings
                .lostCommits()
                .getOrDefault(points.get(index).revision().commit(), "");
    }

    /** What the benchmark may cost at most. */
    public Optional<Budget> budget() {
        return Optional.ofNullable(surroundings.budget());
    }

    /** The place of a run; empty when it is not here. */
    public Optional<Integer> indexOf(String runId) {
        return Optional.ofNullable(places.get(runId));
    }

    /** What a person says of the run at a place. */
    public Optional<SeriesEdit> edit(int index, SeriesEdit.Kind kind) {
        return edits.stream()
                .filter(edit -> edit.kind() == kind && index(edit) == index)
                .findFirst();
    }

    /** Who accepted a step: the nearest one within three runs of the run that was named. */
    public Optional<SeriesEdit> acceptance(ChangePoint step, Lens lens) {
        return edits.stream()
                .filter(edit -> edit.kind() == SeriesEdit.Kind.ACCEPT)
                .filter(edit -> stepNear(edit.place().runId(), lens)
                        .filter(near -> near.index() == step.index())
                        .isPresent())
                .findFirst();
    }

    /** The step nearest to a run, at most three runs away. */
    public Optional<ChangePoint> stepNear(String runId, Lens lens) {
        int at = places.getOrDefault(runId, Integer.MIN_VALUE / 2);
        return trend(lens).changePoints().stream()
                .filter(point -> Math.abs(point.index() - at) <= SAME_STEP)
                .min(Comparator.comparingInt(point -> Math.abs(point.index() - at)));
    }

    /** Why a step proves nothing of the code: its two sides were not measured alike; empty where they were. */
    public Optional<String> conditionsOf(ChangePoint step, Lens lens) {
        return new UnlikeSteps(points).why(step, trend(lens));
    }

    /** Where the level changed, as a lens sees it. */
    public Trend trend(Lens lens) {
        return trends.of(lens);
    }

    /** The levels between the changes, in order. */
    public List<Regime> regimes(Lens lens) {
        return Regime.of(
                judgedCosts(lens),
                trend(lens),
                breaks.stream().map(Break::index).toList());
    }

    /** The cost of a point in a lens. */
    public double cost(int index, Lens lens) {
        return points.get(index).cost(lens);
    }

    /** All costs in a lens, in order, as they were measured. */
    public double[] costs(Lens lens) {
        return points.stream().mapToDouble(point -> point.cost(lens)).toArray();
    }

    /** The costs that levels are found in: NaN where a person said that the run is to be ignored. */
    public double[] judgedCosts(Lens lens) {
        double[] costs = costs(lens);
        indices(SeriesEdit.Kind.IGNORE).forEach(at -> costs[at] = Double.NaN);
        return costs;
    }
}
