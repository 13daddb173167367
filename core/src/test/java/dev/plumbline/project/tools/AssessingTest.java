package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.assessment.AssessmentStep;
import dev.plumbline.assessment.StepName;
import dev.plumbline.assessment.StepStatus;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.AnalyserOutputJson;
import dev.plumbline.format.tool.ProfileAnswerJson;
import dev.plumbline.format.tool.ProfileJson;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.format.tool.ToolEvidenceJson;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.llm.Judges;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.review.Decision;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Taken;
import dev.plumbline.review.ToolEvidence;
import dev.plumbline.store.Store;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.VersionFacts;
import dev.plumbline.tool.VersionState;
import dev.plumbline.tool.analysis.Analysers;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, with real Python processes. */
@Tag("slow")
class AssessingTest {
    private static final String QUICK = "def run(n):\\n    return sum(range(n))\\n";
    private static final String SLOW =
            "def run(n):\\n    total = 0\\n    for i in range(n):\\n        for j in range(3):\\n            total += 1\\n    return total\\n";

    @TempDir
    Path folder;

    private Project project;
    private Store store;

    @BeforeEach
    void open() {
        project = Project.at(folder);
        store = project.shared();
    }

    private Assessment profile(String fields) {
        JsonRequest request = JsonRequest.parse("{\"test_input\":{\"n\":20000}," + fields + "}", "request");
        return profiling().profile(ProfileRequestJson.read(request, "adder"));
    }

    private Assessing profiling() {
        Analysers analysers = Analysers.on("", new AnalyserOutputJson());
        Judges judges = new Judges(RulesJson.builtIn(), InstantSource.system());
        return new Assessing(
                project,
                new Assessing.Equipment(
                        Sandbox.find(true), BenchPlan.DEFAULT.withForks(3), analysers::analyse, judges::byRules),
                AssessmentListener.SILENT,
                InstantSource.system());
    }

    private static String code(String source) {
        return "\"tool_code\":\"" + source + "\"";
    }

    private static AssessmentStep step(Assessment profile, StepName name) {
        return profile.steps().stream()
                .filter(s -> s.name() == name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFirstVersionIsAcceptedAndSaysThatNothingWasCompared() {
        Assessment first = profile(code(QUICK) + ",\"requirement\":\"add numbers\"");
        assertThat(first.status()).isEqualTo(AssessmentStatus.COMPLETED);
        assertThat(first.version()).isEqualTo("1.0.0");
        assertThat(step(first, StepName.UNIT_TESTS))
                .isEqualTo(new AssessmentStep(StepName.UNIT_TESTS, StepStatus.SKIPPED, "no tests were given"));
        assertThat(step(first, StepName.REGRESSION_EVALUATION).reason()).contains("first version");
        Lineage lineage = store.tools().lineage("adder");
        assertThat(lineage.current().orElseThrow().version()).isEqualTo("1.0.0");
        VersionFacts facts = VersionFactsJson.of(lineage, lineage.versions().get(0));
        assertThat(facts.executionTimeMs()).isPresent();
        assertThat(facts.securityIssues()).hasValue(0);
        assertThat(facts.score()).isEmpty();
    }
    // a quarter of a minute
    @Test
    void aVersionThatIsFarSlowerForNothingIsRejectedAndSaysWhatWouldHelp() {
        profile(code(QUICK));
        Assessment slower = profile(code(SLOW));
        assertThat(slower.status()).isEqualTo(AssessmentStatus.REJECTED);
        assertThat(slower.version()).isEqualTo("1.0.1");
        assertThat(slower.retry()).isNotEmpty();
        assertThat(step(slower, StepName.RAG_UPDATE).reason()).isEqualTo("kept with its reasons; 1.0.0 stays current");
        assertThat(store.tools().lineage("adder").current().orElseThrow().version())
                .isEqualTo("1.0.0");
        ReviewItem automatic = store.reviews().item("adder@1.0.1").orElseThrow();
        assertThat(automatic.state()).isEqualTo(ReviewState.REJECTED);
        assertThat(automatic.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.isAutomatic()).isTrue());
    }

    @Tag("slow")
    @Test
    void aVersionThatBreaksItsCallersWaitsForAPersonWithTheWholeEvidence() {
        profile(code(QUICK) + ",\"requirement\":\"add numbers\"");
        Assessment breaking = profile(code(QUICK) + ",\"requirement\":\"add numbers from 0\",\"kind\":\"feature\","
                + "\"requirement_change\":{\"previous_requirement\":\"add numbers\","
                + "\"new_requirement\":\"add numbers from 0\",\"feature_additions\":[\"from 0\"],"
                + "\"breaking_changes\":[\"n is required\"]}");
        assertThat(breaking.status()).isEqualTo(AssessmentStatus.REVIEW_REQUIRED);
        assertThat(breaking.version()).isEqualTo("2.0.0");
        ReviewItem item = store.reviews().item("adder@2.0.0").orElseThrow();
        assertThat(item.state()).isEqualTo(ReviewState.WAITING);
        assertThat(item.previous()).isEqualTo("1.0.0");
        ToolEvidence evidence = ToolEvidenceJson.read(item.evidence());
        assertThat(evidence.requirement().breakingChanges()).containsExactly("n is required");
        assertThat(evidence.before().forkMillis()).hasSizeBetween(3, 6);
        assertThat(evidence.after().forkMillis()).hasSizeBetween(3, 6);
        assertThat(evidence.before().source()).isEqualTo(evidence.after().source());
        assertThat(evidence.judgement().guards()).isNotEmpty();
        assertThat(evidence.steps()).hasSize(5);
        assertThat(ProfileAnswerJson.review(ProfileJson.write(breaking), "answer.json"))
                .usingRecursiveComparison()
                .ignoringFields("openedAt")
                .isEqualTo(item);
        assertThat(store.tools().lineage("adder").versions().get(1).standing()).isEqualTo(VersionState.REVIEW);
    }
    // a quarter of a minute
    @Test
    void whatWaitsIsMeasuredAgainWithItsInputAndKeepsItsVersion() {
        profile(code(QUICK));
        profile(code(QUICK) + ",\"requirement_change\":{\"previous_requirement\":\"\",\"new_requirement\":\"\","
                + "\"breaking_changes\":[\"n is required\"]}");
        ReviewItem before = store.reviews().item("adder@2.0.0").orElseThrow();
        Assessment again = profiling().again(before, "bob");
        assertThat(again.version()).isEqualTo("2.0.0");
        assertThat(again.request().subject().inputJson()).contains("{\"n\":20000}");
        assertThat(again.status()).isEqualTo(AssessmentStatus.REVIEW_REQUIRED);
        ReviewItem after = store.reviews().item("adder@2.0.0").orElseThrow();
        assertThat(after.evidence()).isNotEqualTo(before.evidence());
        assertThat(after.state()).isEqualTo(ReviewState.WAITING);
        assertThat(after.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.who()).isEqualTo("bob"));
        assertThat(store.tools().lineage("adder").versions()).hasSize(2);
        assertThat(store.tools().lineage("adder").entries("2.0.0")).hasSize(2);
    }

    @Test
    void failingUnitTestsEndItBeforeAnythingIsMeasured() {
        Assessment failed = profile(code(QUICK)
                + ",\"tests\":\"import unittest\\nfrom tool import run\\n\\nclass T(unittest.TestCase):\\n"
                + "    def test_it(self):\\n        self.assertEqual(run(3), 4)\\n\"");
        assertThat(failed.status()).isEqualTo(AssessmentStatus.FAILED);
        assertThat(step(failed, StepName.UNIT_TESTS).status()).isEqualTo(StepStatus.FAILED);
        assertThat(step(failed, StepName.BENCHMARK))
                .isEqualTo(new AssessmentStep(
                        StepName.BENCHMARK, StepStatus.SKIPPED, "not done, because the unit tests failed"));
        assertThat(store.tools().lineage("adder").current()).isEmpty();
        assertThat(step(failed, StepName.RAG_UPDATE).reason())
                .isEqualTo("kept as failed; the tool has no current version yet");
    }

    @Test
    void aSyntaxErrorFailsAndNamesTheLine() {
        Assessment failed = profile(code("def run(n):\\n    return (\\n"));
        assertThat(failed.status()).isEqualTo(AssessmentStatus.FAILED);
        assertThat(failed.reason()).contains("syntax error");
    }

    @Test
    void aToolThatThrowsFailsWithItsReasonAndAnAdvice() {
        Assessment failed = profile(code("def run(n):\\n    raise ValueError('no ' + str(n))\\n"));
        assertThat(failed.status()).isEqualTo(AssessmentStatus.FAILED);
        assertThat(failed.reason()).contains("failed in every run").contains("no 20000");
        assertThat(failed.retry()).isNotEmpty();
    }

    @Test
    void aVersionThatIsThereAlreadyIsRefusedBeforeAnythingRuns() {
        profile(code(QUICK) + ",\"version\":\"3.0\"");
        assertThatThrownBy(() -> profile(code(QUICK) + ",\"version\":\"3.0\""))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("version 3.0 of adder is there already");
    }

    @Test
    void theVersionBeforeMayComeWithTheRequestByItsNumbersAlone() {
        Assessment judged = profile(code(QUICK) + ",\"old_version_data\":{\"version\":\"0.9\","
                + "\"metadata\":{\"performance\":{\"execution_time_ms\":1000,\"memory_usage_kb\":5}}}");
        assertThat(judged.version()).isEqualTo("0.9.1");
        assertThat(judged.findings().evaluation()).isPresent();
        assertThat(judged.findings().comparison()).isEmpty();
    }

    @Tag("slow")
    @Test
    void theSameProgramIsNeitherRejectedNorFlagged() {
        profile(code(QUICK) + ",\"requirement\":\"add\"");
        Assessment again = profile(code("# a comment\\n" + QUICK) + ",\"requirement\":\"add\"");
        assertThat(again.status()).isEqualTo(AssessmentStatus.COMPLETED);
        assertThat(again.findings().isSameSource()).isTrue();
    }

    @Tag("slow")
    @Test
    void aRequirementInOtherWordsIsAChangeOfIt() {
        profile(code(QUICK) + ",\"requirement\":\"add numbers\"");
        Assessment next = profile(code("def run(n):\\n    return sum(range(int(n)))\\n")
                + ",\"requirement\":\"add numbers, given as text too\"");
        assertThat(next.request().change().previousRequirement()).isEqualTo("add numbers");
        assertThat(next.request().change().newRequirement()).isEqualTo("add numbers, given as text too");
        assertThat(next.request().change().isNone()).isFalse();
    }
    // a quarter of a minute
    @Test
    void aSlowVersionThatKeepsItsAnswersIsNotAcceptedAsFaster() {
        profile(code(QUICK));
        Assessment cached = profile(code("import functools\\n@functools.lru_cache(None)\\ndef run(n):\\n"
                + "    return sum(sum(1 for _ in range(n)) for _ in range(60)) // 60 * (n - 1) // 2\\n"));
        assertThat(cached.status()).isNotEqualTo(AssessmentStatus.COMPLETED);
        assertThat(cached.findings().decision()).hasValueSatisfying(decision -> {
            assertThat(decision.byFirstCall()).isTrue();
            assertThat(decision.comparison().change()).isGreaterThan(5);
        });
        assertThat(step(cached, StepName.BENCHMARK).reason()).contains("first call");
    }
    // a quarter of a minute
    @Test
    void aRejectionForSpeedIsMeasuredTwice() {
        profile(code(QUICK));
        Assessment slower = profile(code(SLOW));
        assertThat(slower.status()).isEqualTo(AssessmentStatus.REJECTED);
        assertThat(step(slower, StepName.REGRESSION_EVALUATION).reason()).endsWith("the slow-down was measured twice");
    }

    @Test
    void testsThatTheToolCouldReachIntoAskAPerson() {
        Assessment first = profile(code("import sys\\ndef run(n):\\n    print(n)\\n    return n\\n")
                + ",\"tests\":\"import io, unittest\\nfrom contextlib import redirect_stdout\\nfrom tool import run\\n\\n"
                + "class T(unittest.TestCase):\\n    def test_it(self):\\n        with redirect_stdout(io.StringIO()) as out:\\n"
                + "            run(3)\\n        self.assertEqual('3', out.getvalue().strip())\\n\"");
        assertThat(first.reason()).contains("not proven");
        assertThat(first.status()).isEqualTo(AssessmentStatus.REVIEW_REQUIRED);
    }
    // a quarter of a minute
    @Test
    void aPersonOverrulesWhatTheScoreDecided() {
        profile(code(QUICK));
        profile(code(SLOW));
        ReviewDesk desk = new ReviewDesk(project, InstantSource.system());
        ReviewItem reopened = desk.decide("adder@1.0.1", DecisionKind.UNDO, "ann", "", ReviewState.REJECTED);
        assertThat(reopened.state()).isEqualTo(ReviewState.WAITING);
        assertThat(store.tools().lineage("adder").version("1.0.1").orElseThrow().standing())
                .isEqualTo(VersionState.REVIEW);
        desk.decide("adder@1.0.1", DecisionKind.ACCEPT, "ann", "needed for the release", ReviewState.WAITING);
        assertThat(store.tools().lineage("adder").current().orElseThrow().version())
                .isEqualTo("1.0.1");
    }

    @Tag("slow")
    @Test
    void whatIsDecidedElsewhereMovesTheVersionHere(@TempDir Path elsewhereFolder) {
        profile(code(QUICK) + ",\"requirement\":\"add\"");
        profile(code("def run(n):\\n    return n * (n - 1) // 2\\n")
                + ",\"requirement_change\":{\"previous_requirement\":\"\",\"new_requirement\":\"\","
                + "\"breaking_changes\":[\"n is required\"]}");
        ReviewDesk desk = new ReviewDesk(project, InstantSource.system());
        String sent = ReviewJson.bundle(List.of(desk.item("adder@2.0.0")));
        ReviewDesk elsewhere = new ReviewDesk(Project.at(elsewhereFolder), InstantSource.system());
        elsewhere.take(ReviewJson.read(sent, "sent"));
        elsewhere.decide("adder@2.0.0", DecisionKind.ACCEPT, "bob", "fine", ReviewState.WAITING);
        String back = ReviewJson.bundle(List.of(elsewhere.item("adder@2.0.0")));
        assertThat(desk.take(ReviewJson.read(back, "back"))).containsExactly(Taken.DECIDED);
        assertThat(desk.take(ReviewJson.read(back, "back"))).containsExactly(Taken.THERE);
        assertThat(store.tools().lineage("adder").current().orElseThrow().version())
                .isEqualTo("2.0.0");
        assertThat(desk.standing("adder@1.0.0").state()).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void whatWasDecidedHereFirstHolds() {
        profile(code(QUICK));
        ReviewDesk desk = new ReviewDesk(project, InstantSource.system());
        ReviewItem here = desk.item("adder@1.0.0");
        Decision other = new Decision("x", DecisionKind.REJECT, "eve", "no", here.openedAt(), "");
        assertThat(desk.take(List.of(here.with(List.of(other))))).containsExactly(Taken.DECIDED_HERE);
        assertThat(desk.item("adder@1.0.0").state()).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void theVersionBeforeThatIsHandedInBecomesAVersion() {
        profile(code("def run(n):\\n    return n * (n - 1) // 2\\n")
                + ",\"old_version_data\":{\"version\":\"0.9\",\"code\":\"" + QUICK + "\",\"requirement\":\"add\"}");
        assertThat(store.tools().lineage("adder").version("0.9"))
                .hasValueSatisfying(old -> assertThat(old.requirement()).isEqualTo("add"));
        assertThat(store.tools().lineage("adder").current().orElseThrow().version())
                .isEqualTo("0.9.1");
    }
}
