package dev.plumbline.project.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.format.codec.comparison.KernelReviewJson;
import dev.plumbline.format.codec.comparison.ReviewJson;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import dev.plumbline.review.Taken;
import dev.plumbline.stats.Rule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewDeskTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private ReviewDesk desk;

    @BeforeEach
    void open() {
        desk = new ReviewDesk(Project.at(folder), InstantSource.fixed(NOON));
        desk.take(List.of(
                item("a@2", Subject.TOOL, OptionalDouble.of(62), OptionalDouble.of(.1)),
                item("b@2", Subject.TOOL, OptionalDouble.of(38), OptionalDouble.of(.2)),
                item("run/k", Subject.KERNEL, OptionalDouble.empty(), OptionalDouble.of(.5))));
    }

    private static ReviewItem item(String id, Subject subject, OptionalDouble score, OptionalDouble change) {
        return new ReviewItem(
                id,
                subject,
                id.substring(0, 1),
                "2",
                "1",
                NOON,
                score,
                change,
                "REGRESSION",
                "{\"run\":\"nowhere\",\"benchmark\":\"a.B.c\"}",
                List.of(),
                false);
    }

    @Test
    void theLowestScoreIsFirstAndKernelsStandByTheirChange() {
        assertThat(desk.items()).extracting(ReviewItem::id).containsExactly("b@2", "run/k", "a@2");
    }

    @Test
    void aToolIsAcceptedWithoutAWord() {
        assertThat(desk.decide("a@2", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING)
                        .state())
                .isEqualTo(ReviewState.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECT", "DEFER", "INVALID", "COMMENT"})
    void everythingElseNeedsAReason(DecisionKind kind) {
        assertThatThrownBy(() -> desk.decide("a@2", kind, "ada", " ", ReviewState.WAITING))
                .isInstanceOf(PlumblineException.class)
                .hasMessage("a reason is needed to " + kind.word() + " a@2; give it with --reason \"why\"");
    }

    @Test
    void aKernelIsAcceptedOnlyWithAReason() {
        assertThatThrownBy(() -> desk.decide("run/k", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING))
                .hasMessageContaining("a reason is needed");
    }

    @Test
    void aKernelWhoseRunIsElsewhereStaysUndecided() {
        assertThatThrownBy(() -> desk.decide("run/k", DecisionKind.ACCEPT, "ada", "wanted", ReviewState.WAITING))
                .hasMessageContaining("run nowhere is not in the history of this workspace");
        assertThat(desk.item("run/k").state()).isEqualTo(ReviewState.WAITING);
        assertThat(desk.item("run/k").decisions()).hasSize(2);
    }

    @Test
    void acceptingAKernelMakesItsRunTheBaselineWithTheReviewersReason() {
        Project project = Project.at(folder);
        Benchmark benchmark = Histories.benchmark(1);
        Run run = Histories.run(1, List.of(Histories.measurement(benchmark, 10, 10, 10, 10, 10)), List.of());
        project.history().save(run);
        String evidence = "{\"run\":\"" + run.id() + "\",\"platform\":\"" + Histories.PLATFORM + "\",\"benchmark\":\""
                + benchmark.name() + "\",\"params\":{}," + "\"mode\":\""
                + benchmark.mode().shortName() + "\",\"threads\":" + benchmark.threads() + "}";
        desk.take(List.of(new ReviewItem(
                "flagged",
                Subject.KERNEL,
                benchmark.displayName(),
                "abc",
                "baseline",
                NOON,
                OptionalDouble.empty(),
                OptionalDouble.of(.2),
                "REGRESSION",
                evidence,
                List.of(),
                false)));
        ReviewItem now =
                desk.decide("flagged", DecisionKind.ACCEPT, "ada", "the checks are worth it", ReviewState.WAITING);
        assertThat(now.state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(project.baselines().find(run.platform().id(), benchmark)).hasValueSatisfying(baseline -> {
            assertThat(baseline.acceptance().reason()).isEqualTo("the checks are worth it");
            assertThat(baseline.acceptance().runId()).isEqualTo(run.id());
        });
        assertThat(desk.remark(DecisionKind.ACCEPT, now)).isEmpty();
        ReviewItem undone = desk.decide("flagged", DecisionKind.UNDO, "ada", "", ReviewState.ACCEPTED);
        assertThat(undone.state()).isEqualTo(ReviewState.WAITING);
        assertThat(desk.remark(DecisionKind.UNDO, undone))
                .contains(" stays as it was accepted, and git has none before it, for it was never committed")
                .doesNotContain("git checkout");
        assertThat(project.baselines().find(run.platform().id(), benchmark)).isPresent();
    }

    private static Run run(int day, double cost) {
        return Histories.run(
                day,
                List.of(Histories.measurement(
                        Histories.benchmark(1), cost, cost * 1.01, cost * .99, cost, cost * 1.005, cost * .995)),
                List.of());
    }

    private Run accepted() {
        Project project = Project.at(folder);
        Run first = run(1, 10);
        project.history().save(first);
        Capturing capturing = new Capturing(project);
        capturing.accept(
                first,
                capturing.preview(first, Rule.DEFAULT),
                new Capturing.Signature("ada", "first here", false, "", NOON));
        return first;
    }

    @Test
    void aKernelThatSomebodySendsWaitsWithTheForksOfBothSides() {
        accepted();
        ReviewItem item = desk.send(run(2, 13), List.of(Histories.benchmark(1))).get(0);
        assertThat(item.state()).isEqualTo(ReviewState.WAITING);
        assertThat(item.change().orElseThrow()).isCloseTo(.3, within(.01));
        KernelReviewJson.Facts facts = KernelReviewJson.facts(item.evidence());
        assertThat(facts.verdict()).isEqualTo("REGRESSION");
        assertThat(facts.oldForks())
                .hasSize(6)
                .allSatisfy(value -> assertThat(value).isCloseTo(10, within(.2)));
        assertThat(facts.newForks())
                .hasSize(6)
                .allSatisfy(value -> assertThat(value).isCloseTo(13, within(.2)));
    }

    private ReviewDesk anHourLater() {
        return new ReviewDesk(Project.at(folder), InstantSource.fixed(NOON.plusSeconds(3600)));
    }

    @Test
    void anOlderRunThatIsSentLaterLeavesTheNewerRegressionWaiting() {
        accepted();
        ReviewItem newer =
                desk.send(run(3, 13), List.of(Histories.benchmark(1))).get(0);
        ReviewItem older =
                anHourLater().send(run(2, 10), List.of(Histories.benchmark(1))).get(0);
        assertThat(desk.item(newer.id()).state()).isEqualTo(ReviewState.WAITING);
        assertThat(desk.item(older.id()).state()).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void aNewerRunTakesThePlaceOfTheOlder() {
        accepted();
        ReviewItem older =
                desk.send(run(2, 13), List.of(Histories.benchmark(1))).get(0);
        ReviewItem newer =
                anHourLater().send(run(3, 12), List.of(Histories.benchmark(1))).get(0);
        assertThat(desk.item(older.id()).state()).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(desk.item(newer.id()).state()).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void aRunOnAnotherPlatformTakesNoPlace() {
        desk.take(List.of(flagged("run1/k", "linux-intel", NOON)));
        desk.take(List.of(flagged("run2/k", "linux-amd", NOON.plusSeconds(3600))));
        assertThat(desk.item("run1/k").state()).isEqualTo(ReviewState.WAITING);
        desk.take(List.of(flagged("run3/k", "linux-intel", NOON.plusSeconds(7200))));
        assertThat(desk.item("run1/k").state()).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(desk.item("run2/k").state()).isEqualTo(ReviewState.WAITING);
    }

    private static ReviewItem flagged(String id, String platform, Instant at) {
        return new ReviewItem(
                id,
                Subject.KERNEL,
                "k",
                "abc",
                "baseline",
                at,
                OptionalDouble.empty(),
                OptionalDouble.of(.2),
                "REGRESSION",
                "{\"platform\":\"" + platform + "\"}",
                List.of(),
                false);
    }

    @Test
    void aKernelWithoutABaselineCannotBeSent() {
        assertThatThrownBy(() -> desk.send(run(2, 13), List.of(Histories.benchmark(1))))
                .hasMessageContaining("has no baseline on " + Histories.PLATFORM);
    }

    @Test
    void measuringAKernelAgainReplacesItsEvidenceAndDecidesNothing() {
        accepted();
        ReviewItem item = desk.send(run(2, 13), List.of(Histories.benchmark(1))).get(0);
        desk.decide(item.id(), DecisionKind.CLAIM, "ada", "", ReviewState.WAITING);
        Run third = run(3, 10);
        ReviewItem again = desk.measuredAgain(item, third, "bob");
        assertThat(again.state()).isEqualTo(ReviewState.WAITING);
        assertThat(again.change().orElseThrow()).isCloseTo(0, within(.01));
        assertThat(KernelReviewJson.facts(again.evidence()).runId()).isEqualTo(third.id());
        assertThat(again.decisions()).hasSize(2).last().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.MEASURED);
            assertThat(decision.who()).isEqualTo("bob");
            assertThat(decision.reason()).contains("EQUIVALENT").contains(third.id());
        });
        assertThat(again.claimedBy()).contains("ada");
        assertThat(desk.items())
                .filteredOn(listed -> listed.id().equals(item.id()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.change()).isEqualTo(again.change());
                    assertThat(listed.evidence()).isEmpty();
                });
    }

    @Test
    void aKernelIsMeasuredAgainWithTheSettingsOfItsBaseline() {
        Run first = accepted();
        ReviewItem item = desk.send(run(2, 13), List.of(Histories.benchmark(1))).get(0);
        assertThat(desk.again(item).settings())
                .isEqualTo(first.measurements().get(0).settings());
    }

    @Test
    void anUndoIsARecordOfItsOwn() {
        desk.decide("a@2", DecisionKind.REJECT, "ada", "slow", ReviewState.WAITING);
        ReviewItem now = desk.decide("a@2", DecisionKind.UNDO, "bob", "", ReviewState.REJECTED);
        assertThat(now.state()).isEqualTo(ReviewState.WAITING);
        assertThat(now.decisions()).hasSize(2);
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private void commitBaselines() throws Exception {
        git("add", "baselines");
        git("-c", "user.name=ada", "-c", "user.email=a@b", "commit", "-q", "-m", "baselines");
    }

    private String acceptedAnew() {
        Run second = run(2, 13);
        Project.at(folder).history().save(second);
        ReviewItem item = desk.send(second, List.of(Histories.benchmark(1))).get(0);
        desk.decide(item.id(), DecisionKind.ACCEPT, "ada", "wanted", ReviewState.WAITING);
        return item.id();
    }

    @Test
    void anAcceptedBaselineThatIsInGitIsTakenBackThere() throws Exception {
        git("init", "-q");
        accepted();
        commitBaselines();
        String id = acceptedAnew();
        assertThat(desk.remark(DecisionKind.UNDO, desk.decide(id, DecisionKind.UNDO, "ada", "", ReviewState.ACCEPTED)))
                .matches(
                        "(baselines/\\S+json) stays as it was accepted; git checkout \\1 brings the committed one back");
    }

    @Test
    void anAcceptedBaselineThatIsCommittedAlreadyIsReverted() throws Exception {
        git("init", "-q");
        accepted();
        commitBaselines();
        String id = acceptedAnew();
        commitBaselines();
        assertThat(desk.remark(DecisionKind.UNDO, desk.decide(id, DecisionKind.UNDO, "ada", "", ReviewState.ACCEPTED)))
                .endsWith("stays as it was accepted and committed; git revert of that commit takes it back");
    }

    @Test
    void thereIsNothingToUndoWhereNobodyDecided() {
        assertThatThrownBy(() -> desk.decide("a@2", DecisionKind.UNDO, "bob", "", ReviewState.WAITING))
                .hasMessage("a@2: there is no decision to undo");
    }

    @Test
    void aBundleCarriesReviewsToAnotherDesk(@TempDir Path elsewhere) {
        ReviewDesk other = new ReviewDesk(Project.at(elsewhere), InstantSource.fixed(NOON));
        List<ReviewItem> whole =
                desk.items().stream().map(item -> desk.item(item.id())).toList();
        List<ReviewItem> carried = ReviewJson.read(ReviewJson.bundle(whole), "reviews.json");
        assertThat(other.take(carried)).hasSize(3).containsOnly(Taken.ADDED);
        assertThat(other.take(carried)).hasSize(3).containsOnly(Taken.THERE);
        assertThat(other.items()).isEqualTo(desk.items());
    }

    @Test
    void aFileThatIsNoBundleIsTold() {
        assertThatThrownBy(() -> ReviewJson.read("{\"reviews\":[{\"id\":\"x\"}]}", "r.json"))
                .hasMessage("r.json, review 1, evidence: an object was expected, but the field is missing");
    }
}
