package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.llm.AnswerSchema;
import dev.plumbline.llm.Judges;
import dev.plumbline.llm.LanguageModel;
import dev.plumbline.llm.Reply;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked examples of the guide, with real Python: each is measured, so a busy machine may leave one undecided; what
 * holds on any machine is asserted, and the scores are printed.
 */
@Tag("slow")
class WorkedExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "app", "docs", "examples");

    @TempDir
    private Path folder;

    private Assessment profile(String example, Function<EvaluationCase, Evaluation> judge) {
        try {
            JsonRequest request =
                    JsonRequest.parse(Files.readString(EXAMPLES.resolve(example + ".json")), example + ".json");
            Assessment profile = new Assessing(
                            Project.at(folder),
                            new Assessing.Equipment(
                                    Sandbox.find(true),
                                    BenchPlan.DEFAULT,
                                    Assessing.Equipment.installed()::analyse,
                                    judge),
                            AssessmentListener.SILENT,
                            InstantSource.system())
                    .profile(ProfileRequestJson.read(request, request.text("tool_id")));
            System.out.println(example + ": " + profile.status().word() + ", " + profile.reason());
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Judges judges() {
        return new Judges(RulesJson.builtIn(), InstantSource.system());
    }

    private record Saying(int score, String word) implements LanguageModel {
        @Override
        public String name() {
            return "a model";
        }

        @Override
        public Reply answer(String prompt, AnswerSchema schema) {
            return new Reply.Answer(
                    "{\"reasoning\":\"as the rules have it\",\"score\":" + score + ",\"recommendation\":\"" + word
                            + "\",\"confidence\":\"high\"}",
                    Duration.ofSeconds(1));
        }
    }

    private static int score(Assessment profile) {
        return profile.findings().evaluation().orElseThrow().score().value();
    }

    /** Whether it was measured as the guide says, within what a busy machine may add. */
    private static boolean isProven(Assessment profile, double atMost) {
        Comparison found = profile.findings().comparison().orElseThrow();
        return found.verdict() == Verdict.REGRESSION && found.change() <= atMost;
    }

    @Test
    void hardeningIsAcceptedByTheRulesAndWaitsWhereTheModelIsSilent() {
        Judges judges = judges();
        assertThat(profile("create-report", judges::byRules).status()).isEqualTo(AssessmentStatus.COMPLETED);
        Assessment silent = profile("update-security", judges::withoutModel);
        assertThat(silent.status()).isEqualTo(AssessmentStatus.REVIEW_REQUIRED);
        assertThat(score(silent)).isLessThanOrEqualTo(79);
        Assessment accepted = profile("update-security", judges::byRules);
        if (isProven(accepted, 0.55)) {
            assertThat(accepted.status()).isEqualTo(AssessmentStatus.COMPLETED);
            assertThat(score(accepted)).isBetween(80, 90);
        }
    }

    @Test
    void hardeningIsAcceptedWithAModelThatAgrees() {
        Judges judges = judges();
        profile("create-report", judges::byRules);
        Assessment accepted =
                profile("update-security", versions -> judges.byModel(versions, new Saying(85, "ACCEPT")));
        if (isProven(accepted, 0.55)) {
            assertThat(accepted.status()).isEqualTo(AssessmentStatus.COMPLETED);
        }
    }

    @Test
    void twoFeaturesWaitForAPersonAndAnOptimisationThatSlowsIsRejected() {
        Judges judges = judges();
        profile("create-summary", judges::byRules);
        Assessment features = profile("update-feature", judges::byRules);
        if (isProven(features, 0.35)) {
            assertThat(features.status()).isEqualTo(AssessmentStatus.REVIEW_REQUIRED);
            assertThat(score(features)).isBetween(60, 79);
        }
        Assessment byModel = profile("update-feature", versions -> judges.byModel(versions, new Saying(72, "REVIEW")));
        assertThat(byModel.status()).isEqualTo(AssessmentStatus.REVIEW_REQUIRED);
        Assessment slower = profile("optimise", judges::byRules);
        assertThat(slower.status()).isEqualTo(AssessmentStatus.REJECTED);
        assertThat(score(slower)).isBetween(0, 15);
        assertThat(slower.retry()).isNotEmpty();
        assertThat(profile("optimise", versions -> judges.byModel(versions, new Saying(5, "REJECT")))
                        .status())
                .isEqualTo(AssessmentStatus.REJECTED);
    }
}
