package dev.plumbline.eval;

import static dev.plumbline.eval.Cases.JUDGES;
import static dev.plumbline.eval.Cases.features;
import static dev.plumbline.eval.Cases.measured;
import static dev.plumbline.eval.Cases.slower;
import static dev.plumbline.eval.Cases.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.eval.Cases.Fixed;
import dev.plumbline.eval.Cases.Numbers;
import dev.plumbline.eval.Cases.Silent;
import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.Circumstances;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.EvaluatorKind;
import dev.plumbline.eval.judgement.Reason;
import dev.plumbline.eval.judgement.Recommendation;
import dev.plumbline.eval.judgement.Score;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import dev.plumbline.tool.analysis.Analysers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model says changes nothing about the caps. */
class GuardsTest {
    private static final RequirementChange NONE = RequirementChange.NONE;
    private static final Fixed HUNDRED = Fixed.saying(100, "ACCEPT", "perfect");

    static Stream<Arguments> capped() {
        EvaluationCase feature = slower(5, features(2), ChangeKind.FEATURE);
        RequirementChange breaking =
                new RequirementChange("a", "b", "", List.of("x"), List.of(), List.of("renamed the argument"));
        EvaluationCase unknown = EvaluationCase.of(
                Candidate.of(VersionMetrics.UNKNOWN),
                Candidate.of(VersionMetrics.UNKNOWN),
                features(1),
                ChangeKind.FEATURE);
        return Stream.of(
                Arguments.of(
                        "more findings",
                        versions(new Numbers(0, 1, 2, 4, 4), features(2), ChangeKind.FEATURE),
                        30,
                        "cap_security"),
                Arguments.of(
                        "more than 100 % slower", slower(101, features(3), ChangeKind.FEATURE), 30, "cap_far_slower"),
                Arguments.of(
                        "more than 50 % slower unasked",
                        slower(51, NONE, ChangeKind.BUG_FIX), 30, "cap_slower_unasked"),
                Arguments.of("nothing measured", unknown, 79, "cap_unknown"),
                Arguments.of("callers must change", slower(0, breaking, ChangeKind.FEATURE), 79, "cap_breaking"),
                Arguments.of("no sandbox", feature.under(Circumstances.USUAL.outsideSandbox()), 79, "cap_unsandboxed"),
                Arguments.of(
                        "an undecided measurement",
                        feature.measuredAs(measured(Verdict.INCONCLUSIVE, .05, -.2, .3)),
                        79,
                        "cap_undecided"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capped")
    void holdsWhateverTheModelSays(String name, EvaluationCase versions, int most, String cap) {
        Evaluation evaluation = JUDGES.byModel(versions, HUNDRED);

        assertThat(evaluation.score().value()).isLessThanOrEqualTo(most);
        assertThat(evaluation.caps()).extracting(Reason::rule).contains(cap);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capped")
    void holdsForTheRulesToo(String name, EvaluationCase versions, int most, String cap) {
        Evaluation evaluation = JUDGES.byRules(versions);

        assertThat(evaluation.score().value()).isLessThanOrEqualTo(most);
        assertThat(evaluation.caps()).extracting(Reason::rule).contains(cap);
    }

    @Test
    void failsWhatIsNoPython() {
        VersionMetrics metrics = VersionMetrics.of(10, 1000, 0, 4);
        EvaluationCase versions = EvaluationCase.of(
                Candidate.of(metrics),
                Candidate.of(metrics, "def f(:", Analysers.embedded().analyse("def f(:")),
                features(2),
                ChangeKind.FEATURE);

        Evaluation evaluation = JUDGES.byModel(versions, HUNDRED);

        assertThat(evaluation.failed()).isTrue();
        assertThat(evaluation.score()).isEqualTo(new Score(0));
        assertThat(evaluation.caps()).extracting(Reason::text).containsExactly("syntax error, line 1: invalid syntax");
    }

    @Test
    void failsWhatItsTestsFail() {
        EvaluationCase versions =
                slower(0, features(2), ChangeKind.FEATURE).under(Circumstances.USUAL.withFailedTests());

        assertThat(JUDGES.byModel(versions, HUNDRED).failed()).isTrue();
        assertThat(JUDGES.byRules(versions).failed()).isTrue();
    }

    @Test
    void neverAcceptsAProvenSlowDownWhileTheModelIsSilent() {
        EvaluationCase versions =
                versions(new Numbers(50, 2, 0, 4, 4), Cases.requirement("security"), ChangeKind.SECURITY);

        Evaluation silent = JUDGES.byModel(versions, new Silent("nobody is there"));

        assertThat(silent.score()).isEqualTo(new Score(79));
        assertThat(silent.evaluator()).isEqualTo(EvaluatorKind.RULES);
        assertThat(silent.caps()).extracting(Reason::text).contains("nobody is there");
        assertThat(JUDGES.withoutModel(versions).score()).isEqualTo(new Score(79));
        assertThat(JUDGES.byRules(versions).score()).isEqualTo(new Score(85));
    }

    @Test
    void acceptsByTheRulesWhereTheSilentModelWasNotNeeded() {
        EvaluationCase versions = slower(0, features(1), ChangeKind.FEATURE);

        assertThat(JUDGES.byModel(versions, new Silent("nobody is there")).recommendation())
                .isEqualTo(Recommendation.ACCEPT);
    }

    @Test
    void takesTheModelsScoreWhereBothAgree() {
        Evaluation evaluation =
                JUDGES.byModel(slower(0, features(1), ChangeKind.FEATURE), Fixed.saying(88, "ACCEPT", "worth it"));

        assertThat(evaluation.score()).isEqualTo(new Score(88));
        assertThat(evaluation.evaluator()).isEqualTo(EvaluatorKind.LLM);
        assertThat(evaluation.conflict()).isEmpty();
    }

    static Stream<Arguments> conflicts() {
        EvaluationCase good = slower(0, features(1), ChangeKind.FEATURE);
        EvaluationCase middling = slower(30, features(1), ChangeKind.FEATURE);
        EvaluationCase bad = slower(40, NONE, ChangeKind.UNSTATED);
        return Stream.of(
                Arguments.of("other band", good, Fixed.saying(70, "REVIEW", "hm"), "the rules' 95 means ACCEPT"),
                Arguments.of("far apart", middling, Fixed.saying(36, "REVIEW", "hm"), "29 points apart"),
                Arguments.of("against itself", good, Fixed.saying(95, "REJECT", "hm"), "the model writes REJECT"),
                Arguments.of("rules reject", bad, Fixed.saying(100, "ACCEPT", "hm"), "the rules' 11 means REJECT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conflicts")
    void sendsAConflictToAPerson(String name, EvaluationCase versions, Fixed model, String why) {
        Evaluation evaluation = JUDGES.byModel(versions, model);

        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(String.join("; ", evaluation.conflict().orElseThrow().why())).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ACCEPT",
                "I would say {\"score\": 100}",
                "{\"score\": 100",
                "[100]",
                "{\"score\": 900, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": -5, \"reasoning\": \"x\", \"recommendation\": \"REJECT\", \"confidence\": \"high\"}",
                "{\"score\": \"85/100\", \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": \"85\", \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": 85.5, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": NaN, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": 85, \"reasoning\": \"x\", \"recommendation\": \"accept\", \"confidence\": \"high\"}",
                "{\"score\": 85, \"reasoning\": \"x\", \"recommendation\": \"AKZEPTIEREN\", \"confidence\": \"hoch\"}",
                "{\"score\": 85, \"reasoning\": \"\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": 85, \"score\": 95, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": 85, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\"}",
                "Sure! {\"score\": 85, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"}",
                "{\"score\": 85, \"reasoning\": \"x\", \"recommendation\": \"ACCEPT\", \"confidence\": \"high\"} {}",
                "null",
            })
    void takesNoAnswerThatIsNotInTheForm(String answer) {
        EvaluationCase versions = slower(25, features(2), ChangeKind.FEATURE);

        Evaluation evaluation = JUDGES.byModel(versions, new Fixed(answer));

        assertThat(evaluation.evaluator()).isEqualTo(EvaluatorKind.RULES);
        assertThat(evaluation.score()).isEqualTo(JUDGES.byRules(versions).score());
        assertThat(evaluation.caps().get(0).text()).startsWith("the model gave no valid answer: ");
        assertThat(evaluation.model().orElseThrow().rawAnswer()).isEqualTo(answer);
    }

    @Test
    void takesNoReasoningOfAMegabyte() {
        Fixed model = Fixed.saying(85, "ACCEPT", "x".repeat(1 << 20));

        assertThat(JUDGES.byModel(slower(25, features(2), ChangeKind.FEATURE), model)
                        .evaluator())
                .isEqualTo(EvaluatorKind.RULES);
    }

    @Test
    void toleratesAFenceAroundAValidAnswer() {
        Fixed model = new Fixed("```json\n" + Fixed.saying(88, "ACCEPT", "x").text() + "\n```");

        assertThat(JUDGES.byModel(slower(0, features(1), ChangeKind.FEATURE), model)
                        .evaluator())
                .isEqualTo(EvaluatorKind.LLM);
    }
}
