package dev.plumbline.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Something that a person must decide, with all that is known of it.
 *
 * @param id short and readable: {@code json_parser@1.1.0}, {@code RUN/benchmark}
 * @param name the tool or the benchmark
 * @param version the version of the tool, or the commit of the run
 * @param previous what it is compared with: the version before, or the baseline
 * @param score of the evaluation, 0 to 100; empty for a kernel
 * @param change of the cost as a fraction; empty where it is not known
 * @param verdict what statistics says of the change, as in {@code REGRESSION}; empty where nobody compared
 * @param evidence a JSON document: the answer of the profile, or the row of the check
 * @param decisions in the order they were made
 * @param superseded whether a newer version arrived
 */
public record ReviewItem(
        String id,
        Subject subject,
        String name,
        String version,
        String previous,
        Instant openedAt,
        OptionalDouble score,
        OptionalDouble change,
        String verdict,
        String evidence,
        List<Decision> decisions,
        boolean superseded) {
    /**
     * Group by group; in a group the lowest scores first, kernels (which have none) by their change. Many scores are
     * equal, at a cap above all: then the dearer comes before the cheaper, the older first where all is equal.
     */
    public static final Comparator<ReviewItem> URGENCY = Comparator.comparing(ReviewItem::group)
            .thenComparingDouble(item ->
                    item.score().orElse(100 * Math.max(0, 1 - item.change().orElse(0))))
            .thenComparingDouble(item -> -item.change().orElse(0))
            .thenComparing(ReviewItem::openedAt)
            .thenComparing(ReviewItem::id);

    /** By what statistics says of the change. */
    public ReviewGroup group() {
        return switch (verdict) {
            case "REGRESSION" -> ReviewGroup.PROVEN_SLOWER;
            case "EQUIVALENT", "IMPROVEMENT" -> ReviewGroup.NOT_SLOWER;
            default -> ReviewGroup.OPEN;
        };
    }

    public ReviewItem {
        decisions = List.copyOf(decisions);
    }

    /** The same with other decisions. */
    public ReviewItem with(List<Decision> others) {
        return new ReviewItem(
                id, subject, name, version, previous, openedAt, score, change, verdict, evidence, others, superseded);
    }

    /** The decision that counts: the last one that settles and was not taken back. */
    public Optional<Decision> settled() {
        Set<String> undone = new HashSet<>();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            Decision decision = decisions.get(i);
            if (decision.kind() == DecisionKind.UNDO) {
                undone.add(decision.undoes());
            } else if (decision.kind().settles() && !undone.contains(decision.id())) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    public ReviewState state() {
        return settled()
                .map(decision -> decision.kind().leadsTo())
                .orElse(superseded ? ReviewState.SUPERSEDED : ReviewState.WAITING);
    }

    /** Who said last that they look at it; empty when nobody did, or when it is settled. */
    public Optional<String> claimedBy() {
        if (settled().isPresent()) {
            return Optional.empty();
        }
        return decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.CLAIM)
                .reduce((first, second) -> second)
                .map(Decision::who);
    }
}
