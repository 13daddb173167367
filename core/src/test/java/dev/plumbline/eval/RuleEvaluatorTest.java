package dev.plumbline.eval;

import static dev.plumbline.eval.Cases.features;
import static dev.plumbline.eval.Cases.measured;
import static dev.plumbline.eval.Cases.requirement;
import static dev.plumbline.eval.Cases.slower;
import static dev.plumbline.eval.Cases.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.eval.Cases.Numbers;
import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.eval.judgement.Recommendation;
import dev.plumbline.eval.judgement.Score;
import dev.plumbline.stats.Verdict;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every documented example and scenario lands in its range, over a grid of what the scenario may mean. */
class RuleEvaluatorTest {
    private static final RequirementChange NONE = RequirementChange.NONE;

    @Test
    void acceptsSecurityHardeningAtHalfAsMuchAgainWithAbout85() {
        Evaluation evaluation = Cases.JUDGES.byRules(
                versions(new Numbers(50, 2, 0, 4, 5), requirement("harden the parser: no eval"), ChangeKind.SECURITY));

        assertThat(evaluation.score()).isEqualTo(new Score(85));
        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.ACCEPT);
    }

    @Test
    void sendsTwoFeaturesAtAQuarterMoreToAPersonWithAbout72() {
        Evaluation evaluation = Cases.JUDGES.byRules(slower(25, features(2), ChangeKind.UNSTATED));

        assertThat(evaluation.score().value()).isBetween(71, 73);
        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.REVIEW);
    }

    @Test
    void rejectsAnOptimisationThatTakesThreeTimesAsLongWithAbout5() {
        Evaluation evaluation = Cases.JUDGES.byRules(slower(200, NONE, ChangeKind.OPTIMISATION));

        assertThat(evaluation.score()).isEqualTo(new Score(5));
        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.REJECT);
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                        over(
                                "security",
                                75,
                                90,
                                DoubleStream.of(5, 10, 15, 20, 25, 30, 40, 50),
                                slow -> versions(
                                        new Numbers(slow, 2, 0, 4, 4.5), requirement("security"), ChangeKind.SECURITY)),
                        over(
                                "one finding of one",
                                75,
                                90,
                                DoubleStream.of(5, 10, 20, 30, 50),
                                slow -> versions(new Numbers(slow, 1, 0, 4, 4), NONE, ChangeKind.UNSTATED)),
                        over(
                                "one feature",
                                60,
                                80,
                                DoubleStream.of(15, 20, 25, 30),
                                slow -> slower(slow, features(1), ChangeKind.UNSTATED)),
                        over(
                                "two features",
                                60,
                                80,
                                DoubleStream.of(15, 20, 25, 30, 40, 50),
                                slow -> versions(new Numbers(slow, 1, 1, 4, 6), features(2), ChangeKind.FEATURE)),
                        over(
                                "simpler refactoring",
                                70,
                                85,
                                DoubleStream.of(-20, -5, 0, 2, 5, 8, 9.9),
                                slow -> versions(new Numbers(slow, 1, 1, 8, 5), NONE, ChangeKind.REFACTORING)))
                .flatMap(scenario -> scenario);
    }

    static Stream<Arguments> lesserScenarios() {
        return Stream.of(
                        over(
                                "bug fix",
                                50,
                                70,
                                DoubleStream.of(20, 22, 25, 28, 30, 40, 50),
                                slow -> slower(slow, requirement("fix the crash on empty input"), ChangeKind.UNSTATED)),
                        over(
                                "bug fix without words",
                                50,
                                70,
                                DoubleStream.of(20, 25, 30),
                                slow -> slower(slow, NONE, ChangeKind.BUG_FIX)),
                        over(
                                "failed optimisation",
                                10,
                                25,
                                DoubleStream.of(4, 5, 10, 20, 50, 100),
                                slow -> slower(slow, NONE, ChangeKind.OPTIMISATION)),
                        over(
                                "slower without any change",
                                5,
                                15,
                                DoubleStream.of(10, 15, 25, 50, 100, 300),
                                slow -> slower(slow, NONE, ChangeKind.UNSTATED)))
                .flatMap(scenario -> scenario);
    }

    private static Stream<Arguments> over(
            String name,
            int low,
            int high,
            DoubleStream slowdowns,
            java.util.function.DoubleFunction<EvaluationCase> make) {
        return slowdowns.mapToObj(slow -> Arguments.of(name + " at " + slow + " %", make.apply(slow), low, high));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"scenarios", "lesserScenarios"})
    void landsInItsRange(String name, EvaluationCase versions, int low, int high) {
        assertThat(Cases.JUDGES.byRules(versions).score().value()).isBetween(low, high);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPROVEMENT, -.10, -.12, -.08, 95",
        "EQUIVALENT, .001, -.01, .012, 60",
        "INCONCLUSIVE, .02, -.02, .06, 60",
        "REGRESSION, .03, .01, .05, 24"
    })
    void judgesAnOptimisationByTheVerdict(Verdict verdict, double change, double low, double high, int score) {
        EvaluationCase versions =
                slower(0, NONE, ChangeKind.OPTIMISATION).measuredAs(measured(verdict, change, low, high));

        assertThat(Cases.JUDGES.byRules(versions).score()).isEqualTo(new Score(score));
    }

    @ParameterizedTest
    @CsvSource({"-30, 95", "0, 95", "10, 80", "15, 73", "20, 65", "50, 50", "75, 40", "100, 30", "200, 10", "900, 10"})
    void startsFromTheAnchors(double slow, int score) {
        assertThat(Cases.TABLE.row("base").at(slow)).isCloseTo(score, within(.5));
    }

    /** Where measurements scatter by a percent, no score may jump by more than a slow-down of ten times that is worth. */
    @ParameterizedTest
    @ValueSource(strings = {"FEATURE", "SECURITY", "REFACTORING", "BUG_FIX", "UNSTATED"})
    void hasNoCliffInTheSlowDown(ChangeKind kind) {
        List<Integer> scores = IntStream.rangeClosed(-200, 4900)
                .mapToObj(step -> versions(new Numbers(step / 100.0, 2, 1, 8, 6), NONE, kind))
                .map(versions ->
                        new RuleEvaluator(Cases.TABLE).judge(versions).score().value())
                .toList();

        assertThat(IntStream.range(1, scores.size())
                        .map(i -> Math.abs(scores.get(i) - scores.get(i - 1)))
                        .max()
                        .orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "make it faster,OPTIMISATION",
        "Optimization of the inner loop,OPTIMISATION",
        "fix a crash,BUG_FIX",
        "harden against injection,SECURITY",
        "refactor into functions,REFACTORING",
        "something else,UNSTATED",
        "prefix handling,UNSTATED"
    })
    void tellsTheKindFromPlainWordsWhereNobodySaidIt(String summary, ChangeKind kind) {
        assertThat(slower(10, requirement(summary), ChangeKind.UNSTATED).plainKind())
                .isEqualTo(kind);
    }

    @Test
    void neverAcceptsWhatWasNotMeasured() {
        EvaluationCase versions = EvaluationCase.of(
                Candidate.of(VersionMetrics.UNKNOWN),
                Candidate.of(VersionMetrics.UNKNOWN),
                features(3),
                ChangeKind.FEATURE);

        assertThat(Cases.JUDGES.byRules(versions).recommendation()).isEqualTo(Recommendation.REVIEW);
    }

    @Test
    void takesPointsForMemory() {
        EvaluationCase versions = EvaluationCase.of(
                Candidate.of(VersionMetrics.of(10, 1000, 0, 4)),
                Candidate.of(VersionMetrics.of(10, 3000, 0, 4)),
                features(1),
                ChangeKind.FEATURE);

        assertThat(Cases.JUDGES.byRules(versions).score()).isEqualTo(new Score(85));
    }
}
