package dev.plumbline.app.ui.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.fx.HeldWork;
import dev.plumbline.app.ui.shell.notice.Notice;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import dev.plumbline.project.Project;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewGroup;
import dev.plumbline.review.ReviewState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsViewModelTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private Waiting waiting;
    private Notifications notifications;
    private ReviewsViewModel model;

    @BeforeEach
    void open() {
        waiting = new Waiting(Project.at(folder));
        waiting.fill(NOON);
        notifications = new Notifications((delay, action) -> () -> {});
        model = remembering(Map.of());
        model.reload();
    }

    private ReviewsViewModel remembering(Map<String, String> remembered) {
        return new Desks(folder, notifications).model(InstantSource.fixed(NOON), new Preferences(remembered));
    }

    private void choose(String... ids) {
        List<QueueRow> rows = model.rows().stream()
                .filter(row -> List.of(ids).contains(row.id()))
                .toList();
        model.choose(rows, rows.get(0));
    }

    private ReviewState state(String id) {
        return waiting.desk().item(id).state();
    }

    private String chosen() {
        QueueRow row = model.selectedProperty().get();
        return row == null ? "" : row.id();
    }

    private List<String> told() {
        return notifications.shown().stream().map(Notice::text).toList();
    }

    @Test
    void theMostUrgentIsFirstAndChosen() {
        assertThat(model.rows())
                .extracting(QueueRow::id)
                .containsExactly(Waiting.SANITISER, Waiting.PARSER, Waiting.READER, Waiting.KERNEL);
        assertThat(chosen()).isEqualTo(Waiting.SANITISER);
        assertThat(model.header()).isEqualTo("4 waiting \u00b7 oldest 2 days \u00b7 1 of 4");
    }

    @Test
    void anOlderLookAtTheQueueChoosesNothingOverWhatWasChosenMeanwhile() {
        HeldWork work = new HeldWork();
        ReviewsViewModel slow =
                new Desks(folder, notifications).model(InstantSource.fixed(NOON), new Preferences(Map.of()), work);
        slow.reload();
        work.all();
        slow.reload();
        slow.reload();
        work.last();
        QueueRow last = slow.rows().get(slow.rows().size() - 1);
        slow.choose(List.of(last), last);
        work.all();
        assertThat(slow.selectedProperty().get()).isEqualTo(last);
        assertThat(slow.evidenceProperty().get()).isNotNull();
    }

    @Test
    void whatSomebodyChoosesWhileTheQueueIsReadStaysChosen() {
        HeldWork work = new HeldWork();
        ReviewsViewModel slow =
                new Desks(folder, notifications).model(InstantSource.fixed(NOON), new Preferences(Map.of()), work);
        slow.reload();
        work.all();
        slow.reload();
        slow.move(2);
        String chosen = slow.selectedProperty().get().id();
        work.all();
        assertThat(slow.selectedProperty().get().id()).isEqualTo(chosen).isEqualTo(Waiting.READER);
    }

    @Test
    void nothingIsBeingMeasuredWhereNothingIsChosen() {
        model.filterProperty().set("no such item");
        assertThat(chosen()).isEmpty();
        assertThat(model.progress()).isEmpty();
    }

    @Test
    void byUrgencyTheFirstRowOfEachGroupSaysWhatIsInItInTheWordsOfTheCommandLine() {
        List<String> headings = model.rows().stream()
                .map(QueueRow::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
        assertThat(headings).isNotEmpty().doesNotHaveDuplicates();
        assertThat(model.rows().get(0).heading()).isEqualTo(headings.get(0)).endsWith(")");
        assertThat(model.rows().get(0).spoken()).startsWith(headings.get(0) + ": ");
        assertThat(headings)
                .allSatisfy(heading -> assertThat(ReviewGroup.values())
                        .extracting(ReviewGroup::words)
                        .anyMatch(heading::startsWith));
        model.orderProperty().set(QueueOrder.NAME);
        assertThat(model.rows()).extracting(QueueRow::heading).containsOnly("");
    }

    @Test
    void canBeSortedByAgeChangeAndName() {
        model.orderProperty().set(QueueOrder.AGE);
        assertThat(model.rows().get(0).id()).isEqualTo(Waiting.READER);
        model.orderProperty().set(QueueOrder.CHANGE);
        assertThat(model.rows().get(0).id()).isEqualTo(Waiting.PARSER);
        model.orderProperty().set(QueueOrder.NAME);
        assertThat(model.rows().get(0).id()).isEqualTo(Waiting.READER);
        assertThat(chosen()).isEqualTo(Waiting.SANITISER);
    }

    @Test
    void theFilterKeepsWhatHasItsWords() {
        model.filterProperty().set("JSON");
        assertThat(model.rows()).extracting(QueueRow::id).containsExactly(Waiting.PARSER);
        assertThat(chosen()).isEqualTo(Waiting.PARSER);
    }

    @Test
    void aRowSaysVersionsScoreChangeAndAge() {
        choose(Waiting.PARSER);
        assertThat(model.selectedProperty().get().spoken())
                .isEqualTo("json_parser 1.0.0 \u2192 1.1.0, score 62, time +50.0 %, regression, 2 h old");
    }

    @Test
    void whatIsNotDecidedIsAmberInTheQueueAsInItsEvidence() {
        waiting.desk().take(List.of(Waiting.undecided(NOON)));
        model.reload();
        choose(Waiting.UNDECIDED);
        assertThat(model.selectedProperty().get())
                .returns("? +6.0 %", QueueRow::change)
                .returns(Tone.UNSURE, QueueRow::changeTone);
        assertThat(model.evidenceProperty().get().tiles().get(0).tone()).isEqualTo(Tone.UNSURE);
    }

    @Test
    void aVersionThatRanOutsideASandboxIsLabelled() {
        waiting.desk().take(List.of(Waiting.unsandboxed(NOON)));
        model.reload();
        choose(Waiting.UNSANDBOXED);
        assertThat(model.evidenceProperty().get().why().warnings())
                .contains("Measured outside a sandbox: not sandboxed; not enforced: network");
    }

    @Test
    void acceptingGoesOnToTheNext() {
        model.decide(Verb.ACCEPT);
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.ACCEPTED);
        assertThat(chosen()).isEqualTo(Waiting.PARSER);
        assertThat(model.waitingProperty().get()).isEqualTo(3);
        assertThat(told()).containsExactly("Accepted html_sanitiser 2.4.0");
    }

    @Test
    void theQuestionForAReasonGoesWhenItIsGiven() {
        model.decide(Verb.REJECT);
        assertThat(told()).containsExactly("Rejecting needs a reason: write it or take one from the list");
        model.reasonProperty().set("too slow");
        model.reasonGiven();
        assertThat(told()).singleElement().asString().startsWith("Rejected ");
    }

    @Test
    void theQuestionForAReasonGoesWhenItIsRefused() {
        model.decide(Verb.REJECT);
        model.reasonRefused();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsDecidedMovesToItsState() {
        model.decide(Verb.ACCEPT);
        model.stateProperty().set(QueueState.ACCEPTED);
        assertThat(model.rows()).extracting(QueueRow::id).containsExactly(Waiting.SANITISER);
        assertThat(model.rows().get(0).note()).startsWith("accepted by ");
        assertThat(model.can(Verb.ACCEPT)).isFalse();
        assertThat(model.can(Verb.UNDO)).isTrue();
    }

    @Test
    void rejectingAsksForAReasonFirst() {
        model.decide(Verb.REJECT);
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.WAITING);
        assertThat(model.wantingProperty().get()).isEqualTo(Verb.REJECT);
        model.reasonProperty().set("too slow");
        model.reasonGiven();
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.REJECTED);
        assertThat(model.reasonProperty().get()).isEmpty();
        assertThat(model.wantingProperty().get()).isNull();
    }

    @Test
    void whoGivesUpRejectingDoesNotRejectWithTheNextReason() {
        model.decide(Verb.REJECT);
        model.reasonRefused();
        model.reasonProperty().set("a word for the author");
        model.reasonGiven();
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void anotherItemDoesNotInheritTheQuestion() {
        model.decide(Verb.REJECT);
        model.move(1);
        assertThat(model.wantingProperty().get()).isNull();
    }

    @Test
    void acceptingAKernelAsksForAReason() {
        choose(Waiting.KERNEL);
        model.decide(Verb.ACCEPT);
        assertThat(state(Waiting.KERNEL)).isEqualTo(ReviewState.WAITING);
        assertThat(model.wantingProperty().get()).isEqualTo(Verb.ACCEPT);
    }

    @Test
    void undoBringsTheItemBackAndChoosesIt() {
        model.decide(Verb.ACCEPT);
        model.undo();
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.WAITING);
        assertThat(chosen()).isEqualTo(Waiting.SANITISER);
        assertThat(model.can(Verb.UNDO)).isFalse();
    }

    @Test
    void theNoteOffersUndo() {
        model.decide(Verb.ACCEPT);
        notifications.act(notifications.shown().get(0));
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.WAITING);
    }

    private List<String> offers() {
        return notifications.shown().stream()
                .filter(notice -> !notice.remedy().isEmpty())
                .map(Notice::text)
                .toList();
    }

    @Test
    void onlyTheLastDecisionOffersUndo() {
        model.decide(Verb.ACCEPT);
        model.decide(Verb.ACCEPT);
        assertThat(offers()).containsExactly("Accepted json_parser 1.1.0");
    }

    @Test
    void theOfferGoesWhenTheKeyTookTheDecisionBack() {
        model.decide(Verb.ACCEPT);
        model.undo();
        assertThat(offers()).isEmpty();
    }

    @Test
    void anEarlierDecisionCanBeTakenBackToo() {
        waiting.desk().decide(Waiting.PARSER, DecisionKind.ACCEPT, "Ada", "", ReviewState.WAITING);
        model.reload();
        model.stateProperty().set(QueueState.ACCEPTED);
        model.undo();
        assertThat(state(Waiting.PARSER)).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void theSecondIsToldWhoDecidedFirst() {
        waiting.desk().decide(Waiting.SANITISER, DecisionKind.ACCEPT, "Ada", "fine", ReviewState.WAITING);
        model.reasonProperty().set("too slow");
        model.decide(Verb.REJECT);
        assertThat(told()).singleElement().asString().contains("Ada decided first: accepted");
        assertThat(state(Waiting.SANITISER)).isEqualTo(ReviewState.ACCEPTED);
        assertThat(model.reasonProperty().get()).isEqualTo("too slow");
        assertThat(model.waitingProperty().get()).isEqualTo(3);
    }

    @Test
    void severalAreDecidedWithOneReason() {
        choose(Waiting.PARSER, Waiting.READER);
        model.reasonProperty().set("later");
        model.decide(Verb.DEFER);
        assertThat(state(Waiting.PARSER)).isEqualTo(ReviewState.DEFERRED);
        assertThat(state(Waiting.READER)).isEqualTo(ReviewState.DEFERRED);
        model.undo();
        assertThat(model.waitingProperty().get()).isEqualTo(4);
    }

    @Test
    void aCommentStaysWithTheItem() {
        model.reasonProperty().set("asked the author");
        model.decide(Verb.COMMENT);
        assertThat(chosen()).isEqualTo(Waiting.SANITISER);
        assertThat(model.evidenceProperty().get().history())
                .singleElement()
                .matches(fact -> fact.text().endsWith("said: asked the author"));
    }

    @Test
    void whoeverLooksAtItIsNamed() {
        model.decide(Verb.CLAIM);
        assertThat(model.selectedProperty().get().note()).endsWith("looks at it");
    }

    @Test
    void marksWhatCameSinceTheLastVisit() {
        assertThat(model.rows()).noneMatch(QueueRow::isNew);
        model = remembering(Map.of(
                "reviews.lastVisit",
                Long.toString(NOON.minus(Duration.ofHours(3)).toEpochMilli())));
        model.reload();
        assertThat(model.rows())
                .filteredOn(QueueRow::isNew)
                .extracting(QueueRow::id)
                .containsExactly(Waiting.PARSER);
    }

    @Test
    void marksTheNumbersOfTheReasoning() {
        choose(Waiting.PARSER);
        assertThat(model.evidenceProperty().get().why().reasoning())
                .filteredOn(part -> part.mark() != Evidence.Mark.NONE)
                .extracting(part -> part.text() + part.mark().symbol())
                .containsExactly("50 %\u2713", "2\u2713", "6 ms?");
    }

    @Test
    void whatIsNotKnownIsSaidSo() {
        choose(Waiting.KERNEL);
        assertThat(model.evidenceProperty().get().tiles())
                .singleElement()
                .matches(tile -> tile.value().equals("412.6 \u2192 494.3 ns/op"));
        assertThat(model.evidenceProperty().get().sources().none()).contains("3f9a1c2");
    }

    @Test
    void theServerIsNamedWithoutItsPassword() {
        assertThat(ReviewSource.place("postgresql://ada:secret@host:5432/plumbline?password=secret"))
                .isEqualTo("Registry: postgresql://host:5432/plumbline");
        assertThat(model.place()).isEqualTo("Registry: .plumbline/history.db (SQLite)");
    }

    @Test
    void aKernelOpensOnWhatWasMeasuredAndAToolOnItsSource() {
        choose(Waiting.KERNEL);
        assertThat(EvidencePart.opened(
                        EvidencePart.SOURCE, model.evidenceProperty().get()))
                .isEqualTo(EvidencePart.MEASURED);
        assertThat(EvidencePart.opened(
                        EvidencePart.HISTORY, model.evidenceProperty().get()))
                .isEqualTo(EvidencePart.HISTORY);
        choose(Waiting.PARSER);
        assertThat(EvidencePart.opened(
                        EvidencePart.SOURCE, model.evidenceProperty().get()))
                .isEqualTo(EvidencePart.SOURCE);
    }
}
