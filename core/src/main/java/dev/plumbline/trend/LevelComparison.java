package dev.plumbline.trend;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two levels of a series against each other. The run is the unit of replication: each says one value a lens, the
 * geometric mean of its forks, so that what varies from run to run is in the interval, and many forks of few runs prove
 * nothing. Otherwise judged like two sides of forks.
 *
 * @param notes what a reader must know of it, in sentences
 */
public record LevelComparison(Side old, Side now, Comparison comparison, List<String> notes) {
    private static final int FEW_RUNS = 5;
    private static final int FEWEST_RUNS = 2;

    /** What the judge says of forks is said of runs here. */
    private static final Set<Caveat.Kind> OF_FORKS = Set.of(Caveat.Kind.FEW_FORKS, Caveat.Kind.UNEQUAL_ITERATIONS);

    public LevelComparison {
        notes = List.copyOf(notes);
    }

    /**
     * One level.
     *
     * @param number from 1 on, the oldest level first
     * @param points its runs that are not ignored and have a value, in order
     */
    public record Side(int number, Regime regime, List<SeriesPoint> points) {
        public Side {
            points = List.copyOf(points);
        }

        public int forks() {
            return points.stream().mapToInt(SeriesPoint::forks).sum();
        }

        /** ln of one cost a run. */
        Values logs(Lens lens) {
            return Values.of(points.stream()
                    .mapToDouble(point -> Math.log(point.cost(lens)))
                    .toArray());
        }

        Sample sample() {
            return new Sample(logs(Lens.FLOOR), logs(Lens.MEAN), 0, List.of());
        }
    }

    /**
     * Compares two levels as a lens finds them.
     *
     * @param first number of the level that counts as old, from 1 on
     * @throws PlumblineException when there is no such level, both are the same, or one has fewer than two runs
     */
    public static LevelComparison of(TrendSeries series, Lens lens, int first, int second) {
        List<Regime> regimes = series.regimes(lens);
        if (first == second) {
            throw PlumblineException.usage("level " + first + " is compared with itself; name two levels, as in 1,2");
        }
        Side old = side(series, lens, regimes, first);
        Side now = side(series, lens, regimes, second);
        Comparison judged = new Judge(Rule.DEFAULT, RunDeviation.NONE)
                .judge(old.sample(), now.sample(), series.metric().unit());
        List<String> notes = new ArrayList<>();
        if (Math.min(old.points.size(), now.points.size()) < FEW_RUNS) {
            notes.add("few runs (" + old.points.size() + " against " + now.points.size() + ")");
        }
        judged.caveats().stream()
                .filter(caveat -> !OF_FORKS.contains(caveat.kind()))
                .map(Caveat::text)
                .forEach(notes::add);
        notes.addAll(shape(old, lens));
        notes.addAll(shape(now, lens));
        environment(series, old, now, notes);
        return new LevelComparison(old, now, judged, notes);
    }

    private static Side side(TrendSeries series, Lens lens, List<Regime> regimes, int number) {
        if (number < 1 || number > regimes.size()) {
            throw PlumblineException.usage(series.benchmark().displayName() + " has "
                    + (regimes.size() == 1 ? "one level" : "the levels 1 to " + regimes.size()) + ", no level " + number
                    + "; plumbline trend lists them");
        }
        Regime regime = regimes.get(number - 1);
        double[] costs = series.judgedCosts(lens);
        List<SeriesPoint> points = IntStream.range(regime.from(), regime.to())
                .filter(i -> Double.isFinite(costs[i]) && costs[i] > 0)
                .mapToObj(series.points()::get)
                .toList();
        if (points.size() < FEWEST_RUNS) {
            throw PlumblineException.usage("level " + number + " has " + (points.isEmpty() ? "no run" : "one run")
                    + " that counts; two are needed to know how runs scatter");
        }
        return new Side(number, regime, points);
    }

    private static List<String> shape(Side side, Lens lens) {
        double[] logs = side.logs(lens).toArray();
        return RunClusters.areTwo(logs)
                ? List.of("the runs of level " + side.number
                        + " fall into two clusters: a step may hide in it, or the machine has two states")
                : List.of();
    }

    /** The environment may have changed several times between them; what differs in the end counts. */
    private static void environment(TrendSeries series, Side old, Side now, List<String> notes) {
        Environment before = series.points().get(old.regime.to() - 1).environment();
        Environment after = series.points().get(now.regime.to() - 1).environment();
        List<Environment.Difference> differences = before.differencesTo(after);
        if (!differences.isEmpty()) {
            notes.add("environment differs: "
                    + differences.stream().map(Environment.Difference::text).collect(Collectors.joining(", ")));
        }
    }
}
