package dev.plumbline.project.tools;

import dev.plumbline.eval.Evaluation;
import dev.plumbline.eval.Reason;
import dev.plumbline.tool.measure.TestsOutcome;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.profile.Findings;
import dev.plumbline.tool.profile.ProfileRequest;
import dev.plumbline.tool.profile.ProfileStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the findings come to, why, and what another try would have to change. */
record ProfileOutcome(ProfileStatus status, String reason, List<String> retry) {

    static ProfileOutcome of(ProfileRequest request, Findings found) {
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
                    .map(failure -> new ProfileOutcome(
                            ProfileStatus.FAILED,
                            "the tool failed in every run: " + failure.message(),
                            List.of(failure.advice())))
                    .orElseGet(() -> failed("the tool failed in every run"));
        }
        if (found.isUnchanged(request)) {
            return new ProfileOutcome(
                    ProfileStatus.COMPLETED, "the same program as the version before: nothing changed", List.of());
        }
        return found.evaluation().map(ProfileOutcome::judged).orElseGet(() -> first(found));
    }

    /** A first version is compared with nothing; only tests that it could have passed by itself ask a person. */
    private static ProfileOutcome first(Findings found) {
        return found.tests()
                .filter(outcome -> !outcome.isProven())
                .map(outcome -> new ProfileOutcome(
                        ProfileStatus.REVIEW_REQUIRED,
                        "first version, and a person must look at its tests: " + outcome.reason(),
                        List.of()))
                .orElseGet(() -> new ProfileOutcome(
                        ProfileStatus.COMPLETED, "first version: accepted without an evaluation", List.of()));
    }

    private static ProfileOutcome failed(String reason) {
        return new ProfileOutcome(ProfileStatus.FAILED, reason, List.of(reason));
    }

    private static ProfileOutcome judged(Evaluation evaluation) {
        String words = "score " + evaluation.score().value() + ": " + evaluation.reasoning();
        return switch (evaluation.recommendation()) {
            case ACCEPT -> new ProfileOutcome(ProfileStatus.COMPLETED, words, List.of());
            case REVIEW -> new ProfileOutcome(ProfileStatus.REVIEW_REQUIRED, words, List.of());
            case REJECT -> new ProfileOutcome(ProfileStatus.REJECTED, words, retry(evaluation));
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
