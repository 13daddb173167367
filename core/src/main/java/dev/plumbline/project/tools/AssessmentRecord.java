package dev.plumbline.project.tools;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.assessment.AssessmentStep;
import dev.plumbline.assessment.StepList;
import dev.plumbline.assessment.StepName;
import dev.plumbline.format.tool.ProfileAnswerJson;
import dev.plumbline.format.tool.ProfileJson;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.Decision;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.Remeasurement;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import dev.plumbline.store.Store;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** Writes a profile into the registry, and into the queue where a person must decide: both or neither. */
final class AssessmentRecord {
    private final Store store;
    private final UnstoredResult aside;

    AssessmentRecord(Store store, UnstoredResult aside) {
        this.store = store;
        this.aside = aside;
    }

    /** Writes what measuring again found, beside what was there; answers the profile with its last step done. */
    Assessment writeAgain(Assessment profile, StepList steps, String reviewId, String who) {
        String words = "measured again: the evidence of the review is new";
        Assessment whole = with(profile, steps.once(StepName.RAG_UPDATE, words));
        String document = ProfileJson.write(whole);
        try {
            store.tools()
                    .measuredAgain(
                            entry(whole, document),
                            reviewId,
                            new Remeasurement(
                                    who, score(whole), change(whole), verdict(whole), document, whole.reason()));
        } catch (PlumblineException refused) {
            throw keptAside(whole, ProfileAnswerJson.measuredAgain(document, who), steps, refused);
        }
        steps.completed(StepName.RAG_UPDATE, words);
        return whole;
    }

    private static Assessment with(Assessment profile, List<AssessmentStep> steps) {
        return new Assessment(
                profile.request(),
                profile.version(),
                profile.status(),
                steps,
                profile.findings(),
                profile.documentation(),
                profile.reason(),
                profile.retry(),
                profile.at());
    }

    private static ToolEntry entry(Assessment whole, String document) {
        return new ToolEntry(whole.toolId(), whole.version(), ToolEntry.Kind.PROFILE, whole.at(), document);
    }

    /**
     * Answers the profile with its last step done.
     *
     * @param current the version that callers got until now
     */
    Assessment write(Assessment profile, StepList steps, Optional<ToolVersion> current) {
        String words = words(profile.status(), current);
        Assessment whole = with(profile, steps.once(StepName.RAG_UPDATE, words));
        String document = ProfileJson.write(whole);
        try {
            store.tools()
                    .add(
                            version(whole),
                            List.of(entry(whole, document)),
                            whole.status() == AssessmentStatus.FAILED ? List.of() : List.of(item(whole, document)),
                            before(whole));
        } catch (PlumblineException refused) {
            throw keptAside(whole, document, steps, refused);
        }
        steps.completed(StepName.RAG_UPDATE, words);
        return whole;
    }

    /** The version before, where it was handed in with its source and a version of its own. */
    private static Optional<ToolVersion> before(Assessment whole) {
        return whole.request()
                .old()
                .filter(old -> old.code().isPresent()
                        && !old.version().equals("unknown")
                        && !old.version().equals(whole.version()))
                .map(old -> new ToolVersion(
                        whole.toolId(),
                        old.version(),
                        old.code().orElseThrow(),
                        old.requirement(),
                        ChangeKind.UNSTATED,
                        VersionState.RECORDED,
                        whole.at(),
                        VersionFactsJson.document(old.metrics())));
    }

    private PlumblineException keptAside(
            Assessment whole, String document, StepList steps, PlumblineException refused) {
        steps.failed(StepName.RAG_UPDATE, refused.sentence());
        return aside.keep(whole.reviewId(), whole.at(), document, refused);
    }

    private static ToolVersion version(Assessment whole) {
        return new ToolVersion(
                whole.toolId(),
                whole.version(),
                whole.request().subject().code(),
                whole.request().requirement(),
                whole.request().kind(),
                whole.status().standing(),
                whole.at(),
                "{}");
    }

    private static String words(AssessmentStatus status, Optional<ToolVersion> current) {
        String otherwise = current.map(version -> version.version() + " stays current")
                .orElse("the tool has no current version yet");
        return switch (status) {
            case COMPLETED -> "accepted: this version is current";
            case REVIEW_REQUIRED -> "a person must decide; " + otherwise;
            case REJECTED -> "kept with its reasons; " + otherwise;
            case FAILED -> "kept as failed; " + otherwise;
        };
    }

    private static ReviewItem item(Assessment profile, String document) {
        return new ReviewItem(
                profile.reviewId(),
                Subject.TOOL,
                profile.toolId(),
                profile.version(),
                profile.request()
                        .old()
                        .map(AssessmentRequest.OldVersion::version)
                        .orElse(""),
                profile.at(),
                score(profile),
                change(profile),
                verdict(profile),
                document,
                automatic(profile),
                false);
    }

    /** What the score decided is a decision like any other: listed, and taken back by whoever knows better. */
    private static List<Decision> automatic(Assessment profile) {
        DecisionKind kind = switch (profile.status()) {
            case COMPLETED -> DecisionKind.ACCEPT;
            case REJECTED -> DecisionKind.REJECT;
            case REVIEW_REQUIRED, FAILED -> DecisionKind.COMMENT;
        };
        return kind == DecisionKind.COMMENT
                ? List.of()
                : List.of(new Decision(
                        UUID.randomUUID().toString(), kind, Decision.POLICY, profile.reason(), profile.at(), ""));
    }

    private static OptionalDouble score(Assessment profile) {
        return profile.findings()
                .evaluation()
                .map(evaluation -> OptionalDouble.of(evaluation.score().value()))
                .orElse(OptionalDouble.empty());
    }

    private static String verdict(Assessment profile) {
        return profile.findings()
                .comparison()
                .map(comparison -> comparison.verdict().name())
                .orElse("");
    }

    private static OptionalDouble change(Assessment profile) {
        return profile.findings()
                .comparison()
                .map(comparison -> OptionalDouble.of(comparison.change()))
                .orElse(OptionalDouble.empty());
    }
}
