package dev.plumbline.trend;

import dev.plumbline.condition.SideConditions;
import dev.plumbline.trend.ChangePoint.Tier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Steps of a series whose two sides were not measured alike: as real as the load that made them, so they prove nothing
 * of the code. What was proven becomes suspected; what a person stated stays.
 */
final class UnlikeSteps {
    private final List<SeriesPoint> points;

    UnlikeSteps(List<SeriesPoint> points) {
        this.points = points;
    }

    /** The trend with each step that load explains as a suspicion. */
    Trend withdrawn(Trend trend) {
        return new Trend(
                trend.changePoints().stream()
                        .map(step -> step.isProven() && why(step, trend).isPresent()
                                ? new ChangePoint(step.index(), step.ratio(), step.interval(), step.p(), Tier.SUSPECTED)
                                : step)
                        .toList(),
                trend.drift());
    }

    /** Why a step proves nothing, with the conditions on both sides of it; empty where they are alike. */
    Optional<String> why(ChangePoint step, Trend trend) {
        SideConditions before = between(neighbour(step, trend, false), step.index());
        SideConditions after = between(step.index(), neighbour(step, trend, true));
        return before.isLike(after)
                ? Optional.empty()
                : Optional.of("measured under different conditions (before: " + before.words() + "; after: "
                        + after.words() + ")");
    }

    /** Where the level before a step begins, or that after it ends. */
    private int neighbour(ChangePoint step, Trend trend, boolean after) {
        IntStream bounds = IntStream.concat(
                        IntStream.of(0, points.size()),
                        trend.changePoints().stream().mapToInt(ChangePoint::index))
                .filter(at -> after ? at > step.index() : at < step.index());
        return after ? bounds.min().orElse(points.size()) : bounds.max().orElse(0);
    }

    private SideConditions between(int from, int to) {
        return SideConditions.usual(
                points.subList(from, to).stream().map(SeriesPoint::conditions).toList());
    }
}
