package dev.plumbline.trend;

import dev.plumbline.stats.Lens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where each step of a series stands, from what was found, what people marked, and what others know of the runs of a level
 * (reviews, baselines). The first that holds counts: known and accepted, suspected, fixed, said by others, to be reviewed.
 */
public final class StepJudgement {
    private static final double BACK = 0.03;

    private final TrendSeries series;
    private final Lens lens;
    private final List<ChangePoint> points;
    private final List<Regime> regimes;

    public StepJudgement(TrendSeries series, Lens lens) {
        this.series = series;
        this.lens = lens;
        points = series.trend(lens).changePoints();
        regimes = series.regimes(lens);
    }

    /**
     * A step with the places of its level.
     *
     * @param from 0-based place of its first run
     * @param to behind its last run
     * @param isWorse whether it costs more than before
     */
    public record Step(ChangePoint point, int from, int to, boolean isWorse) {}

    /**
     * One state a change point, in their order.
     *
     * @param others what is known beside the series; empty where nothing is
     */
    public List<StepState> states(Function<Step, Optional<StepState>> others) {
        List<StepState> states = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            states.add(state(i, others));
        }
        return states;
    }

    private StepState state(int number, Function<Step, Optional<StepState>> others) {
        ChangePoint point = points.get(number);
        Optional<SeriesEdit> known = series.acceptance(point, lens);
        if (known.isPresent()) {
            return new StepState(
                    StepState.Kind.ACCEPTED,
                    known.get().kind().word() + " by " + known.get().said().by());
        }
        if (point.isSuspected()) {
            return new StepState(
                    StepState.Kind.SUSPECTED,
                    "suspected \u2014 " + series.conditionsOf(point, lens).orElse("wait, or measure again"));
        }
        boolean worse = series.metric().unit().isDirected() && point.ratio() > 1;
        int to = number + 1 < points.size()
                ? points.get(number + 1).index()
                : series.points().size();
        return Optional.of(worse)
                .filter(isWorse -> isWorse)
                .flatMap(isWorse -> fixed(number))
                .or(() -> others.apply(new Step(point, point.index(), to, worse)))
                .orElseGet(() -> found(point, worse));
    }

    private StepState found(ChangePoint point, boolean worse) {
        return worse && series.metric().isPrimary()
                ? new StepState(StepState.Kind.OPEN, "needs review")
                : new StepState(StepState.Kind.SETTLED, point.isProven() ? "proven" : "set by a person");
    }

    /** The later step that brought the level back to where it was before this one, or below. */
    private Optional<StepState> fixed(int number) {
        double before = level(points.get(number).index() - 1);
        return points.subList(number + 1, points.size()).stream()
                .filter(later -> !later.isSuspected() && level(later.index()) <= before * (1 + BACK))
                .findFirst()
                .map(later -> StepState.fixedBy(series.points().get(later.index())));
    }

    private double level(int index) {
        return regimes.stream()
                .filter(regime -> regime.from() <= index && index < regime.to())
                .mapToDouble(Regime::level)
                .findFirst()
                .orElse(Double.NaN);
    }
}
