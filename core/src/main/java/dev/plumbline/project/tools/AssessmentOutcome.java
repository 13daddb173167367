package dev.plumbline.project.tools;

import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.assessment.Findings;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.tool.measure.TestsOutcome;
import dev.plumbline.tool.measure.ToolMeasurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the findings come to, why, and what another try would have to change. */
record AssessmentOutcome(AssessmentStatus status, String reason, List<String> retry) {

    static AssessmentOutcome of(AssessmentRequest request, Findings found) {
        Optional<TestsOutcome> failedTests = found.tests().filter(outcome -> !outcome.isPassed());
        if (failedTests.isPresent()) {
            return failed("unit tests: " + failedTests.get().reason());
        }
        if (found.analysis()
                .filter(analysis -> analysis.correctness().isBroken())
                .isPresent()) {
            return failed("syntax error, "
                    + found.analysis()
                            .flatMap(analysis -> analysis.correctness().error())
                            .map(Object::toString)
                            .orElse("line unknown"));
        }
        Optional<ToolMeasurement> silent = found.measured().filter(measured -> !measured.isSuccess());
        if (silent.isPresent()) {
            return silent.get()
                    .failure()
                    .map(failure -> new AssessmentOutcome(
                            AssessmentStatus.FAILED,
                            "the tool failed in every run: " + failure.message(),
                            List.of(failure.advice())))
                    .orElseGet(() -> failed("the tool failed in every run"));
        }
        if (found.isUnchanged(request)) {
            return new AssessmentOutcome(
                    AssessmentStatus.COMPLETED, "the same program as the version before: nothing changed", List.of());
        }
        return found.evaluation().map(AssessmentOutcome::judged).orElseGet(() -> first(found));
    }

    /** A first version is compared with nothing; only tests that it could have passed by itself ask a person. */
    private static AssessmentOutcome first(Findings found) {
        return found.tests()
                .filter(outcome -> !outcome.isProven())
                .map(outcome -> new AssessmentOutcome(
                        AssessmentStatus.REVIEW_REQUIRED,
                        "first version, and a person must look at its tests: " + outcome.reason(),
                        List.of()))
                .orElseGet(() -> new AssessmentOutcome(
                        AssessmentStatus.COMPLETED, "first version: accepted without an evaluation", List.of()));
    }

    private static AssessmentOutcome failed(String reason) {
        return new AssessmentOutcome(AssessmentStatus.FAILED, reason, List.of(reason));
    }

    private static AssessmentOutcome judged(Evaluation evaluation) {
        String words = "score " + evaluation.score().value() + ": " + evaluation.reasoning();
        return switch (evaluation.recommendation()) {
            case ACCEPT -> new AssessmentOutcome(AssessmentStatus.COMPLETED, words, List.of());
            case REVIEW -> new AssessmentOutcome(AssessmentStatus.REVIEW_REQUIRED, words, List.of());
            case REJECT -> new AssessmentOutcome(AssessmentStatus.REJECTED, words, retry(evaluation));
        };
    }

    /** Whatever took points away, and every cap. */
    private static List<String> retry(Evaluation evaluation) {
        List<String> retry = new ArrayList<>();
        evaluation.caps().stream().map(Reason::text).forEach(retry::add);
        evaluation.rules().reasons().stream()
                .filter(reason -> reason.points() < 0 || reason.rule().startsWith("base"))
                .map(Reason::text)
                .forEach(retry::add);
        retry.add("describe the change of the requirement if the cost buys something: added features, fixed findings");
        return retry;
    }
}
