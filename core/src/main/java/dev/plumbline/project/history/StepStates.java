package dev.plumbline.project.history;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.model.Benchmark;
import dev.plumbline.project.Project;
import dev.plumbline.review.Decision;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.SeriesPoint;
import dev.plumbline.trend.StepJudgement;
import dev.plumbline.trend.StepState;
import dev.plumbline.trend.TrendSeries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far people are with the steps of a series: what reviews decided, and which level the baseline was taken from. */
public final class StepStates {
    private final TrendSeries series;
    private final List<ReviewItem> reviews;
    private final @Nullable Acceptance accepted;

    private StepStates(TrendSeries series, List<ReviewItem> reviews, @Nullable Acceptance accepted) {
        this.series = series;
        this.reviews = reviews;
        this.accepted = accepted;
    }

    /** One state a change point, in their order. */
    public static List<StepState> of(Project project, TrendSeries series, Lens lens) {
        if (series.trend(lens).changePoints().isEmpty()) {
            return List.of();
        }
        Benchmark benchmark = series.benchmark();
        List<ReviewItem> reviews = project.settings().renames().everyName(benchmark).stream()
                .flatMap(name -> project.shared().reviews().itemsOf(name.displayName()).stream())
                .toList();
        Acceptance accepted = project.accepted()
                .find(series.platformId(), benchmark)
                .map(Baseline::acceptance)
                .orElse(null);
        StepStates known = new StepStates(series, reviews, accepted);
        return new StepJudgement(series, lens).states(known::state);
    }

    private Optional<StepState> state(StepJudgement.Step step) {
        if (!series.metric().isPrimary()) {
            return Optional.empty();
        }
        return reviewed(step).or(() -> baseline(step)).or(() -> waiting(step));
    }

    /** The last decision on a run of the level. */
    private Optional<StepState> reviewed(StepJudgement.Step step) {
        return of(step).flatMap(item -> item.settled().stream())
                .filter(decision -> decision.kind().leadsTo() != ReviewState.INVALID)
                .reduce((first, second) -> second.at().isBefore(first.at()) ? first : second)
                .map(StepStates::state);
    }

    private static StepState state(Decision decision) {
        return switch (decision.kind().leadsTo()) {
            case ACCEPTED ->
                new StepState(StepState.Kind.ACCEPTED, "accepted by " + decision.who() + " \u2014 baseline moved");
            case REJECTED -> new StepState(StepState.Kind.REJECTED, "rejected by " + decision.who());
            default -> new StepState(StepState.Kind.DEFERRED, "deferred by " + decision.who());
        };
    }

    private Optional<StepState> waiting(StepJudgement.Step step) {
        return of(step).filter(item -> item.state() == ReviewState.WAITING)
                .findFirst()
                .map(item -> new StepState(
                        StepState.Kind.OPEN,
                        "needs review"
                                + item.claimedBy()
                                        .map(who -> " \u2014 " + who + " looks")
                                        .orElse("")));
    }

    private Stream<ReviewItem> of(StepJudgement.Step step) {
        return reviews.stream()
                .filter(item -> series.indexOf(
                                item.id().substring(0, Math.max(0, item.id().indexOf('/'))))
                        .filter(at -> step.from() <= at && at < step.to())
                        .isPresent());
    }

    /** A baseline that was taken from this level or from a later one holds what the step did. */
    private Optional<StepState> baseline(StepJudgement.Step step) {
        Acceptance acceptance = accepted;
        if (acceptance == null) {
            return Optional.empty();
        }
        SeriesPoint first = series.points().get(step.from());
        boolean covers = series.indexOf(acceptance.runId())
                .map(at -> at >= step.from())
                .orElseGet(() -> !acceptance.at().isBefore(first.at()));
        if (covers) {
            return Optional.of(new StepState(StepState.Kind.ACCEPTED, "accepted \u2014 baseline moved"));
        }
        return step.isWorse()
                ? Optional.empty()
                : Optional.of(new StepState(StepState.Kind.SETTLED, "proven \u2014 baseline not moved yet"));
    }
}
